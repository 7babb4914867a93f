"""On the road: the clock of another place, and what kit there is there, from "I'm in Tokyo until sunday".

Rule: the clock changes when the athlete is there, never before; the words of the day come by the clock of the place,
and "I'm back home" brings the old clock back. A trip without an end is asked for it; when it ends, the coach asks once
whether it has, and changes nothing by itself.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from coach.ahead import days_in, length_in
from coach.cards import button, paused_card
from coach.diary import Asking, Known, Setting
from coach.draft import Draft
from coach.kitwords import end_now, span_in
from coach.nudges import Nudge, in_the_morning, instant
from coach.patterns import Pattern
from coach.reply import say

MOST_DAYS = 365
LONGEST_NAME = 4  #: words of a city's name
USUAL_DAYS = 7
LENGTHS = (3, 7, 14)  #: days that are offered where none were said
MOST_WORDS = 6  #: of an answer to how long
_ONE_DAY = Pattern(
    r"\b(?:for (?:the|a|one) day|day trip|same day|and back|just (?:for )?(?:the|a|one) (?:day|"
    r"night))\b"
)
KEY = "trip"  #: the setting: where the trip goes and the last day of it
FAR = timedelta(hours=5)  #: clocks so far apart leave a jet lag
_LANDED = Pattern(
    r"\b(?:landed|flew|flown|got in|got back|arrived|back|home)(?: \w+){0,2} from (?:the )?([a-zà-ÿ.' -]+)"
)
_JUST_NOW = Pattern(r"\b(?:today|this (?:morning|afternoon|evening)|last night|yesterday|overnight|just)\b")
_GOES = Pattern(
    r"\b(?:i'?m|i am|i'?ll be|we'?re|we'?ll be|flying|fly|travell?ing|travel|going|off|staying|heading|visiting|"
    r"trip|away|holiday|vacation|conference)\b.*?\b(?:in|to|at|for|visiting) (?:the )?(.*)"
)
#: What a stay is only thought of in, before it: "what have I got on while I'm in Lisbon".
_ONLY_MEANT = Pattern(
    r"(?:^|[.!?;,])\W*(?:(?:and|but|so|ok|okay|hey|coach)\W+)*(?:what|what's|when|where|which|how|why|who|should|shall|"
    r"do|does|can|could|would|is|are|will)\b[^.!?;,]*$|\b(?:while|when|whenever|whilst|once|if|until|till)\W*$"
)
_BACK = Pattern(
    r"\b(?:back (?:at )?home|home again|i'?m home|back from (?:my |the )?(?:trip|holiday|vacation|travels?))\b"
)


_HOME_ALONE = Pattern(
    r"\W*(?:i'?m |we'?re |we are |i am )?(?:back|home)(?: (?:at|home|again|now|from (?:my |the "
    r")?(?:trip|holidays?|vacation|"
    r"travels?)|today|tonight))*\W*"
)


def by_words(draft: Draft, text: str) -> bool:
    """Takes a trip, or the return from one; False where the text tells of none."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None:
        return False
    if _BACK.search(low) and draft.known.setting("home_zone"):
        return _home(draft)
    if _HOME_ALONE.fullmatch(low):
        ended = end_now(draft)
        draft.say("travel-back", kit=ended)
        draft.offer(button("button-today", "today"))
        if ended:
            draft.offer(button("button-undo", f"undo:{draft.origin}"))
        return True
    match = _GOES.search(low)
    if match is None or _ONLY_MEANT.search(low[: match.start()]):
        return False
    found = None if re.search(r"\b(?:moved?|moving|live)\b", low) else _city(draft, match[1])
    if found is None or low.rstrip().endswith("?"):
        return False
    if paused_card(draft):
        return True
    name, zone = found
    span = span_in(low, draft.today)
    since, until = span or (draft.today, draft.today + timedelta(days=USUAL_DAYS - 1))
    if span is not None and since == until > draft.today and not _ONE_DAY.search(low):
        draft.say("travel-how-long", place=name.title(), since=since)
        draft.asking = Asking(topic=KEY, about={"text": text})
        return True
    if since > draft.today:
        draft.say("travel-ahead", place=name.title(), since=since, until=until)
        draft.offer(button("button-travel-clock", f"zone:{zone}:{until}"))
    elif zone == draft.athlete.timezone:
        draft.say("travel-same-clock", place=name.title(), until=until)
    else:
        _to(draft, zone, name.title(), None if span is None else until)
        draft.say("travel-there", place=name.title(), now=draft.local.time(), until="none" if span is None else until)
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
        if span is None:
            _ask_end(draft)
            return True
    _offer_kit(draft, since, until)
    return True


def typed(draft: Draft, text: str, about: dict[str, object]) -> bool:
    """How long a trip takes that was told without its end: "7 days", "until the 9th"."""
    low = text.lower().replace("’", "'")
    if not (length_in(low) or days_in(low, draft.today)) or len(low.split()) > MOST_WORDS:
        return False
    bare = not re.search(r"\b(?:until|till|til|to|for|back)\b", low)
    joint = " for " if length_in(low) else " until "
    return by_words(draft, f"{about['text']}{joint if bare else ' '}{text}")


def flown_far(draft: Draft, text: str) -> bool:
    """Whether a text tells of a flight of the last day or two from a place whose clock is far from the athlete's."""
    low = text.lower().replace("’", "'")
    match = _LANDED.search(low)
    found = None if match is None or not _JUST_NOW.search(low) else _city(draft, match[1])
    if found is None:
        return False
    there, here = draft.at.astimezone(ZoneInfo(found[1])).utcoffset(), draft.local.utcoffset()
    apart = abs((there or timedelta()) - (here or timedelta()))
    return min(apart, timedelta(days=1) - apart) > FAR


def press(draft: Draft, rest: str) -> bool:
    """Goes by another place's clock from now on, or by the one at home."""
    zone, _, last = rest.partition(":")
    if zone == "home":
        return bool(draft.known.setting("home_zone")) and _home(draft)
    if zone not in draft.books.cities.values() or zone == draft.athlete.timezone:
        return False
    draft.card = None
    until = _day(last)
    _to(draft, zone, _city_of(zone), until)
    draft.say("set-zone", zone=draft.athlete.timezone, now=draft.local.time())
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-home", "zone:home"))
    if until is None:
        _ask_end(draft)
    return True


def trip_end(known: Known) -> tuple[Nudge, ...]:
    """The morning after the last day of a trip."""
    found = known.setting(KEY)
    until = None if not isinstance(found, dict) or not known.setting("home_zone") else _day(str(found.get("until")))
    if until is None:
        return ()
    athlete, day = known.athlete, until + timedelta(days=1)
    at = instant(athlete.zone, day, in_the_morning(athlete))
    return (Nudge(at=at, local=at.astimezone(athlete.zone), kind="trip-end", about=day),)


def greet(draft: Draft) -> None:
    """Asks whether the trip is over; it is asked once."""
    place = str((draft.known.setting(KEY) or {}).get("place"))
    if not draft.known.setting("home_zone"):
        return
    draft.say("trip-over", place=place)
    draft.offer(button("button-back-home", "zone:home"), button("button-still-there", "trip:more", place=place))


def press_trip(draft: Draft, rest: str) -> bool:
    """How long the trip goes on, or that it is none: the athlete lives there."""
    found, home = draft.known.setting(KEY), draft.known.setting("home_zone")
    if not isinstance(found, dict) or not home:
        return False
    place = str(found.get("place"))
    draft.card = None
    if rest == "more":
        _ask_end(draft)
    elif rest == "stay":
        draft.keep(Setting(values={"home_zone": None, KEY: None}))
        draft.say("trip-stay", place=place)
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
    elif rest.isdecimal() and 0 < int(rest) <= MOST_DAYS:
        until = draft.today + timedelta(days=int(rest) - 1)
        draft.keep(Setting(values={KEY: {"place": place, "until": until.isoformat()}}))
        draft.say("trip-until", place=place, until=until)
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
        _offer_kit(draft, draft.today, until)
    else:
        return False
    return True


def _ask_end(draft: Draft) -> None:
    draft.say("trip-how-long")
    draft.offer(
        *(button("button-trip-days", f"trip:{n}", count=n) for n in LENGTHS), button("button-stay", "trip:stay")
    )


def _offer_kit(draft: Draft, since: date, until: date) -> None:
    draft.say("travel-kit")
    for code, label in (("0", "kit-nothing"), ("n", "kit-band"), ("dh", "kit-hotel")):
        draft.offer(button("button-plain", f"kit:{code}:{since}:{until}", text=say(label)))
    draft.offer(button("button-kit-as-home", "today"))


def _to(draft: Draft, zone: str, place: str, until: date | None) -> None:
    """By another clock from now on; the one at home is kept for the way back."""
    home = draft.known.setting("home_zone") or draft.athlete.timezone
    trip = {"place": place, "until": None if until is None else until.isoformat()}
    draft.keep(Setting(values={"timezone": zone, "home_zone": home, KEY: trip}))


def _home(draft: Draft) -> bool:
    home = draft.known.setting("home_zone")
    draft.keep(Setting(values={"timezone": home, "home_zone": None, KEY: None}))
    draft.say("travel-home", zone=home, now=draft.local.time())
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-today", "today"))
    return True


def _city(draft: Draft, words: str) -> tuple[str, str] | None:
    """The city that the words begin with, and its zone; the longest name wins."""
    parts = re.findall(r"[a-zà-ÿ.'-]+", words)[:LONGEST_NAME]
    for length in range(len(parts), 0, -1):
        name = " ".join(parts[:length]).strip(" .'")
        if (zone := draft.books.cities.get(name)) is not None:
            return name, zone
    return None


def _city_of(zone: str) -> str:
    """The city that names a zone."""
    return zone.rpartition("/")[2].replace("_", " ")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
