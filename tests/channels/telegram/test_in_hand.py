"""What is in hand is not confirmed, what came before is not taken twice, and nothing holds back the rest for ever."""

from __future__ import annotations

import asyncio

from bot.channels.telegram.in_hand import InHand


def test_lowest__is_the_first_unfinished_whatever_ends_first() -> None:
    hand = InHand()
    hand.take((11, 12, 13))
    hand.finish(12)
    assert hand.lowest() == 11
    hand.finish(11)
    assert hand.lowest() == 13
    hand.finish(13)
    assert hand.lowest() is None


def test_take__what_came_before_is_not_new() -> None:
    hand = InHand()
    assert hand.take((11, 12)) == {11, 12}
    hand.finish(12)
    assert hand.take((11, 12, 13)) == {13}


def test_lowest__lets_go_of_what_never_ends() -> None:
    now = 0.0
    hand = InHand(lambda: now)
    hand.take((11,))
    now = 149.0
    hand.take((12,))
    assert hand.lowest() == 11
    now = 151.0
    assert hand.lowest() == 12


def test_make_room__lets_go_of_what_takes_long_only() -> None:
    now = 0.0
    hand = InHand(lambda: now)
    hand.take((11,))
    now = 1.0
    hand.take((12,))
    now = 2.5
    hand.make_room()
    assert hand.lowest() == 12


async def test_finished__waits_for_the_last_and_no_longer_than_it_may() -> None:
    hand = InHand()
    hand.take((11, 12))
    waiting = asyncio.create_task(hand.finished(30))
    await asyncio.sleep(0)
    hand.finish(11)
    await asyncio.sleep(0)
    assert not waiting.done()
    hand.finish(12)
    await asyncio.wait_for(waiting, 1)
    hand.take((13,))
    await asyncio.wait_for(hand.finished(0.01), 1)
