"""Frozen records do what frozen dataclasses do."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, field, fields

import pytest
from pydantic import TypeAdapter

from knowledge import frozen, maker, replace


@frozen
class Coin:
    """Something to compare."""

    name: str
    cents: int = 1
    signs: Mapping[str, str] = field(default_factory=dict)
    minted: str = field(default="", compare=False)


@frozen
class Purse:
    """Something with a field of its own making."""

    coins: tuple[Coin, ...]
    total: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", sum(coin.cents for coin in self.coins))


@dataclass(frozen=True)
class Stamp:
    """A plain dataclass."""

    colour: str
    price: int = 1


def test_record__takes_values_by_place_and_by_name() -> None:
    assert Coin("penny", cents=2).cents == Coin("penny", 2).cents == 2
    assert Coin("penny").signs == {}
    assert Coin("penny").signs is not Coin("penny").signs


def test_record__refuses_what_it_does_not_know() -> None:
    with pytest.raises(TypeError, match="name"):
        Coin()  # type: ignore[call-arg]  # the mistake that is meant
    with pytest.raises(TypeError, match="weight"):
        Coin("penny", weight=3)  # type: ignore[call-arg]  # the mistake that is meant


def test_record__is_frozen() -> None:
    penny = Coin("penny")
    with pytest.raises(FrozenInstanceError):
        penny.cents = 2  # type: ignore[misc]  # the mistake that is meant
    with pytest.raises(FrozenInstanceError):
        del penny.cents
    with pytest.raises(FrozenInstanceError):
        penny.weight = 3  # type: ignore[attr-defined]  # the mistake that is meant
    assert not hasattr(penny, "__dict__")


def test_record__is_equal_by_what_is_compared() -> None:
    assert Coin("penny", minted="1901") == Coin("penny", minted="1902")
    assert Coin("penny") != Coin("pound")
    assert Coin("penny") != ("penny", 1)
    assert hash(Purse(())) == hash(Purse(()))


def test_record__is_written_like_a_dataclass() -> None:
    assert repr(Coin("penny")) == "Coin(name='penny', cents=1, signs={}, minted='')"


def test_record__another_with_changes() -> None:
    assert replace(Coin("penny", minted="1901"), cents=2) == Coin("penny", 2)
    assert replace(Coin("penny", minted="1901"), cents=2).minted == "1901"
    assert replace(Purse(()), coins=(Coin("penny"),)).total == 1
    with pytest.raises(TypeError, match="weight"):
        replace(Coin("penny"), weight=3)


def test_maker__builds_what_the_class_builds() -> None:
    make = maker(Coin)
    assert make(name="penny", cents=2) == Coin("penny", 2)
    assert make("penny").signs == {}
    assert make("penny").signs is not make("penny").signs
    assert maker(Purse)((Coin("penny"),)).total == 1
    with pytest.raises(TypeError, match="weight"):
        make("penny", weight=3)  # type: ignore[call-arg]  # the mistake that is meant


def test_maker__makes_frozen_records() -> None:
    penny = maker(Coin)(name="penny")
    assert type(penny) is Coin
    with pytest.raises(FrozenInstanceError):
        penny.cents = 2  # type: ignore[misc]  # the mistake that is meant


def test_dataclass__another_with_changes() -> None:
    """One that is no record, for what it works out when it is first asked for."""
    assert replace(Stamp("red"), price=3) == Stamp("red", 3)


def test_record__packs_and_unpacks_before_any_is_built() -> None:
    purse = Purse((Coin("penny", minted="1901"),))
    again = pickle.loads(pickle.dumps(purse))
    assert again == purse
    assert (again.total, again.coins[0].minted) == (1, "1901")


def test_record__is_read_by_pydantic() -> None:
    assert TypeAdapter(Coin).validate_python({"name": "penny", "cents": "3"}) == Coin("penny", 3)
    assert [item.name for item in fields(Coin)] == ["name", "cents", "signs", "minted"]
