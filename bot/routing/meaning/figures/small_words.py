"""Small words that say something right beside a figure or a name: "Azure up 39 %", "past 50 times earnings", "35x or
40x, which is it?"."""

from __future__ import annotations

from knowledge import Knowledge, Mention, replace

from bot.routing.meaning.figures.growth.movements import LIMITING
from bot.routing.measures import is_measure
from bot.routing.waking import Mentions, woken_by
from bot.routing.word_places import past

_UP, _GROWTH = ("up", "is up", "was up", "are up", "were up"), "growth"
_PAST = {
    "past": "above", "beyond": "above", "north of": "above", "south of": "below",
    **dict.fromkeys(("passed", "crossed", "topped", "cleared", "pass", "passes", "cross", "crosses"), "above"),
}
_RATES = ("percent", None)
_SPAN, _MARKS = "quantity", ("?", ".", "!")
_SPREAD = frozenset({"spent", "spread", "invested", "allocated", "paid"})
_IT_IS, _THAT = frozenset({"it", "is it", "isn't it", "it's", "its", "is"}), frozenset({"that", "which", "who"})
_MEASURED = ("percent", "multiple", "usd", "cny", "downloads", "regions", "parameters")
_WHICH_IS_IT, _CONTRADICTION, _CHOICE, _FILLER = "which is it", "contradiction", "choice", ("filler", "unknown")
_FACT, _EVERY, _PERCENT = "fact", "every", "as_percent"
_PERCENTAGES = ("percentage", "percentages", "percents")
_WHY, _MORE = "why", "more"
_TWO = 2
_OWN, _POST, _POSTING = "own", "post", ("post", "posts", "posted")
_HOW_MANY, _REGION, _TOTAL = "how_many", "region", "total"
_REGIONS, _CURRENCIES, _PORTIONS = "regions", ("usd", "cny"), ("how_much_of", "as_percent", "share")
_SOON, _FIRST_WEEK = "soon", "first_week"
_OWNERS = ("its", "their", "his", "her")
_IPO, _WENT_PUBLIC = "ipo", "went_public"
_CANCEL, _BUILT = "cancel", ("build", "infrastructure", "data_center")
_HOW_WIDELY = ("how_many", "where", "which", "region")
_HAPPENING = frozenset({"happen", "happens", "happened", "happening", "take", "takes", "took", "taking"})
_GOES_PUBLIC = frozenset({"go public", "goes public", "list", "get listed"})
_DID = ("did", "didnt", "didn't")
_WILL, _GOING_TO = "will", frozenset({"going to", "headed for", "heading for"})
_MARKETS = ("region_name", "emerging")
_APPEARS, _PUBLISHED = ("appear", "appears", "appeared"), "published"
_JUDGED_SO = ("contradiction", "consistent", "reliable")
_BASED, _WHEN, _WHERE = ("based", "based on", "based upon"), "when", "where"
_VERDICT, _IN_THE_END = "verdict", ("in the end", "at the end")


@woken_by("up", beside=("quantity",))
def with_rises(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Azure up 39 %", "Azure up 34, not 39?": of a name alone, and of nothing else that is measured, that is its
    growth."""
    if any(is_measure(m, knowledge) for m in mentions):
        return mentions
    names = {m.end for m in mentions if m.kind == "entity"}
    rates = {m.start for m in mentions if m.quantity and m.quantity.unit in _RATES}
    limits = {m.start: m.end for m in mentions if m.key in LIMITING}

    def rises(mention: Mention) -> bool:
        return mention.text.casefold() in _UP and mention.start in names and past(mention.end, limits) in rates

    return tuple(m._replace(kind="cue", key=_GROWTH) if rises(m) else m for m in mentions)


@woken_by("past", "beyond", "north", "south", "passed", "crossed", "topped", "cleared", "pass", "passes", "cross",
          "crosses")
def with_passed_limits(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Past 50 times earnings", "has its share passed 10 %?": right before a figure it is a limit."""
    figures = {m.start for m in mentions if m.quantity and m.quantity.unit in _MEASURED}

    def limits(mention: Mention) -> bool:
        return mention.text.casefold() in _PAST and mention.end in figures and (
            mention.kind in _FILLER or mention.key == _MORE
        )

    return tuple(m._replace(kind="cue", key=_PAST[m.text.casefold()]) if limits(m) else m for m in mentions)


@woken_by("over", beside=(_SPAN,))
def without_spans_spent_over(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Was it four quarters that the RMB120 billion was spent over?": at the end, behind the verb, it leads back to
    the length and bounds nothing."""
    said = [m for m in mentions if m.text.casefold() not in _MARKS]
    if not said or said[-1].text.casefold() != "over" or said[-1].quantity:
        return mentions
    verbs = {m.end for m in mentions if m.text.casefold() in _SPREAD}
    places = {m.start for m in said[-1:] if m.start in verbs}
    return tuple(m.as_filler() if m.start in places else m for m in mentions)


@woken_by("just", beside=("polar",))
def with_just_the_one(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Is it just Azure that tops 18 %?": only that one."""
    names = {m.start: m.end for m in mentions if m.kind == "entity"}
    led = {m.end for m in mentions if m.text.casefold() in _IT_IS}
    followed = {m.start for m in mentions if m.text.casefold() in _THAT}

    def picks_out(mention: Mention) -> bool:
        is_just = mention.text.casefold() == "just" and mention.kind in _FILLER
        return is_just and mention.start in led and names.get(mention.end, -1) in followed

    return tuple(m._replace(kind="cue", key="only") if picks_out(m) else m for m in mentions)


@woken_by(_CONTRADICTION)
def without_own_choices(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Which is it for Microsoft's P/E, 35x or 40x?": the asker's two figures contradict each other, and no source."""
    stated = sum(m.quantity is not None for m in mentions)
    chosen = any(m.key == _CHOICE for m in mentions) and any(m.kind == "entity" for m in mentions)
    if stated < _TWO or not chosen:
        return mentions
    return tuple(m.as_filler() if m.text.casefold() == _WHICH_IS_IT else m for m in mentions)


@woken_by(_FACT)
def with_facts_in_doubt(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Alibaba Cloud has 4 % worldwide, fact?": at the end of what states a figure it asks whether that is so."""
    stated = any(m.quantity for m in mentions[:-1])
    if not stated or mentions[-1].text.casefold() != _FACT:
        return mentions
    return (*mentions[:-1], mentions[-1]._replace(kind="cue", key="confirm"))


@woken_by(*_PERCENTAGES)
def with_all_percentages(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Every percentage for Azure", "AWS's percentages": all that there is of one name, and no share of anything; of
    several names their shares."""
    cues = {m.key for m in mentions if m.kind == "cue"}
    every = _EVERY in cues

    def means_all(mention: Mention) -> bool:
        text = mention.text.casefold().split()[0]
        return mention.key == _PERCENT and (text in _PERCENTAGES[1:] or (every and text == _PERCENTAGES[0]))

    names = len({m.key for m in mentions if m.kind == "entity"})
    measured = any(m.kind == "metric" for m in mentions) or bool((cues & knowledge.metric_cues) - {_PERCENT, "cloud"})
    if not names or measured or any(m.quantity for m in mentions):
        return mentions
    asked = "list" if names == 1 else "share"
    return tuple(m._replace(key=asked) if means_all(m) else m for m in mentions)


@woken_by(*_POSTING)
def with_posts_as_verbs(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What growth did Azure post?", "did Alibaba's AI products post gains?", "which unit posted 34 %?": behind who or
    whose it was, and before a figure, it is no article."""
    figures = {m.start for m in mentions if m.quantity}
    mentions = tuple(m.as_filler() if m.text.casefold() in _POSTING and m.end in figures else m for m in mentions)
    doing = [m.end for m in mentions if m.text.casefold() in (*_DID, "does", "do")]
    who = [m for m in mentions if m.kind in ("entity", "group") and any(end <= m.start for end in doing)]
    owned = {m.end for m in who if m.is_possessive}
    for mention in mentions:
        if mention.start in owned and mention.text.casefold() != _POST:
            owned.add(mention.end)
    whose = {m.end for m in who} | owned
    return tuple(m.as_filler() if m.text.casefold() == _POST and m.start in whose else m for m in mentions)


@woken_by("total")
def without_sums_of_regions(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How many regions altogether?", "how many regions is that in total?": their number is all of them."""
    asked = {m.end for m in mentions if m.key == _HOW_MANY}
    counted = any(m.key == _REGION and m.start in asked for m in mentions)
    if any(m.quantity and m.quantity.unit == _REGIONS for m in mentions) and _is_one_portion(mentions):
        return tuple(m.as_filler() if m.key == _TOTAL else m for m in mentions)
    return tuple(m.as_filler() if m.key == _TOTAL else m for m in mentions) if counted else mentions


def _is_one_portion(mentions: Mentions) -> bool:
    """ "How much of the $53 billion is for the eight regions together?": a part of one amount is asked for."""
    amounts = [m for m in mentions if m.quantity and m.quantity.unit in _CURRENCIES]
    return len(amounts) == 1 and any(m.key in _PORTIONS for m in mentions)


@woken_by(_OWN)
def without_own_behind_owners(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Alibaba's own P/E": behind an owner it adds nothing; elsewhere it asks what somebody owns."""
    owners = {m.end for m in mentions if m.text.casefold() in _OWNERS or m.is_possessive}

    def is_idle(mention: Mention) -> bool:
        return mention.kind == "unknown" and mention.text.casefold() == _OWN and mention.start in owners

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions)


@woken_by(_VERDICT)
def with_ends_of_events(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Did it go public in the end?": how an event ended, and no verdict on the whole."""
    topics = {m.key for m in mentions if m.kind == "cue"} & knowledge.claims.topics

    def is_idle(mention: Mention) -> bool:
        return mention.key == _VERDICT and mention.text.casefold() in _IN_THE_END

    return tuple(m.as_filler() if is_idle(m) else m for m in mentions) if topics - {_VERDICT} else mentions


@woken_by(*_DID)
def with_listings_that_happened(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Did the cloud unit go public?" asks whether it happened; of a company as a whole no source tells."""
    units = any(m.kind == "entity" and knowledge.entity(m.key).parent for m in mentions)
    if mentions[0].text.casefold() not in _DID or not (units or any(m.key == "cloud" for m in mentions)):
        return mentions

    def happened(mention: Mention) -> bool:
        return mention.key == _IPO and mention.text.casefold() in _GOES_PUBLIC

    return tuple(m._replace(key=_WENT_PUBLIC) if happened(m) else m for m in mentions)


@woken_by(_WENT_PUBLIC, beside=_BUILT)
def without_happening_of_what_is_built(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "In how many regions does the build-out take place?": of what is built, and of no listing."""
    keys = {m.key for m in mentions}
    widely = not keys.isdisjoint(_HOW_WIDELY) or any(m.quantity for m in mentions)
    if not widely or not keys.isdisjoint((_IPO, _CANCEL)):
        return mentions

    def happens(mention: Mention) -> bool:
        return mention.key == _WENT_PUBLIC and not _HAPPENING.isdisjoint(mention.text.casefold().split())

    return tuple(m.as_filler() if happens(m) else m for m in mentions)


@woken_by(_WHY)
def with_figures_for_names(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "What is it for Amazon?": right before a name it asks whose figure is meant, and of no purpose."""
    names = {m.start for m in mentions if m.kind == "entity"}

    def asks_for_whom(mention: Mention) -> bool:
        words = mention.text.casefold().split()
        return mention.key == _WHY and words[0] == "what" and words[-1] == "for" and mention.end in names

    return tuple(m._replace(key="what") if asks_for_whom(m) else m for m in mentions)


@woken_by(_WILL)
def without_ways_to_places(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "Why is Alibaba going to Latin America?": between somebody and a place it is a way there, and no future."""
    places = {m.start for m in mentions if m.kind == "place" or (m.kind == "cue" and m.key in _MARKETS)}
    places |= {m.start for m in mentions if m.text.casefold() == "the" and m.end in places}

    somebody = {m.end for m in mentions if m.kind in ("entity", "group") or m.key == "it"}

    def leads_there(mention: Mention) -> bool:
        leads = mention.text.casefold() in _GOING_TO and mention.start in somebody and mention.end in places
        return mention.key == _WILL and leads

    return tuple(m.as_filler() if leads_there(m) else m for m in mentions)


@woken_by("pace", _SOON)
def with_how_long_it_took(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "How quickly did the app reach 10 million downloads?" asks how long that took, and for no growth."""
    counted = any(m.quantity and m.quantity.unit == "downloads" for m in mentions)

    how = {m.end for m in mentions if m.text.casefold() == "how"}

    def asks(mention: Mention) -> bool:
        soon = mention.text.casefold() == _SOON and mention.start in how
        return soon or (mention.key == "pace" and mention.text.casefold().startswith("how"))

    return tuple(m._replace(kind="cue", key="how_long") if asks(m) else m for m in mentions) if counted else mentions


@woken_by(_FIRST_WEEK)
def with_downloads_of_a_week(mentions: Mentions, knowledge: Knowledge) -> Mentions:
    """ "Did Qwen hit 10 million in its first week?": a bare number of an app's first week counts downloads."""
    if not any(m.key == _FIRST_WEEK for m in mentions):
        return mentions
    apps = any(m.kind == "entity" and knowledge.entity(m.key).kind == "app" for m in mentions)
    return tuple(_as_downloads(m) for m in mentions) if apps else mentions


def _as_downloads(mention: Mention) -> Mention:
    quantity = mention.quantity
    if quantity is None or quantity.unit is not None:
        return mention
    return mention._replace(key="downloads", quantity=replace(quantity, unit="downloads"))


@woken_by(*_JUDGED_SO)
def with_appearances(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "The text appears inconsistent on this": it seems so, and nobody asks when it came out."""
    judged = {m.start for m in mentions if m.key in _JUDGED_SO}

    def seems(mention: Mention) -> bool:
        return mention.end in judged and mention.text.casefold().split()[-1] in _APPEARS

    return tuple(_as_seeming(m) if seems(m) else m for m in mentions)


def _as_seeming(mention: Mention) -> Mention:
    return mention._replace(key="article") if mention.key == _PUBLISHED else mention.as_filler()


@woken_by(*_BASED)
def without_bases_of_dates(mentions: Mentions, _: Knowledge) -> Mentions:
    """ "On what date is that figure based?": beside a date that is asked for it says no more; "where is it based?" asks
    for a place."""
    keys = {m.key for m in mentions if m.kind == "cue"}
    if _WHEN not in keys or _WHERE in keys:
        return mentions
    return tuple(m.as_filler() if m.text.casefold() in _BASED else m for m in mentions)
