"""On the road: the clock of another place, and what kit there is there, from "I'm in Tokyo until sunday".

Rule: the clock changes when the athlete is there, never before; the words of the day come by the clock of the place,
and "I'm back home" brings the old clock back.
"""

from __future__ import annotations

import re
from datetime import timedelta
from zoneinfo import ZoneInfo

from coach.cards import button, paused_card
from coach.diary import Setting
from coach.draft import Draft
from coach.kitwords import span_in
from coach.reply import say

LONGEST_NAME = 4  #: words of a city's name
USUAL_DAYS = 7
FAR = timedelta(hours=5)  #: clocks so far apart leave a jet lag (EVIDENCE 4.7)
_LANDED = re.compile(
    r"\b(?:landed|flew|flown|got in|got back|arrived|back|home)(?: \w+){0,2} from (?:the )?([a-zà-ÿ.' -]+)"
)
_JUST_NOW = re.compile(r"\b(?:today|this (?:morning|afternoon|evening)|last night|yesterday|overnight|just)\b")
_GOES = re.compile(
    r"\b(?:i'?m|i am|i'?ll be|we'?re|we'?ll be|flying|fly|travell?ing|travel|going|off|staying|heading|visiting|"
    r"trip|away|holiday|vacation|conference)\b.*?\b(?:in|to|at|for|visiting) (?:the )?(.*)"
)
_BACK = re.compile(
    r"\b(?:back (?:at )?home|home again|i'?m home|back from (?:my |the )?(?:trip|holiday|vacation|travels?))\b"
)


def by_words(draft: Draft, text: str) -> bool:
    """Takes a trip, or the return from one; False where the text tells of none."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None:
        return False
    if _BACK.search(low) and draft.known.setting("home_zone"):
        return _home(draft)
    match = _GOES.search(low)
    found = None if match is None or re.search(r"\b(?:moved?|moving|live)\b", low) else _city(draft, match[1])
    if found is None or low.rstrip().endswith("?"):
        return False
    if paused_card(draft):
        return True
    name, zone = found
    since, until = span_in(low, draft.today) or (draft.today, draft.today + timedelta(days=USUAL_DAYS - 1))
    if since > draft.today:
        draft.say("travel-ahead", place=name.title(), since=since, until=until)
        draft.offer(button("button-travel-clock", f"zone:{zone}"))
    elif zone == draft.athlete.timezone:
        draft.say("travel-same-clock", place=name.title(), until=until)
    else:
        _to(draft, zone)
        draft.say("travel-there", place=name.title(), now=draft.local.time(), until=until)
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
    draft.say("travel-kit")
    for code, label in (("0", "kit-nothing"), ("n", "kit-band"), ("dh", "kit-hotel")):
        draft.offer(button("button-plain", f"kit:{code}:{since}:{until}", text=say(label)))
    draft.offer(button("button-kit-as-home", "today"))
    return True


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


def press(draft: Draft, zone: str) -> bool:
    """Goes by another place's clock from now on, or by the one at home."""
    if zone == "home":
        return bool(draft.known.setting("home_zone")) and _home(draft)
    if zone not in draft.books.cities.values() or zone == draft.athlete.timezone:
        return False
    draft.card = None
    _to(draft, zone)
    draft.say("set-zone", zone=draft.athlete.timezone, now=draft.local.time())
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-home", "zone:home"))
    return True


def _to(draft: Draft, zone: str) -> None:
    home = draft.known.setting("home_zone") or draft.athlete.timezone
    draft.keep(Setting(values={"timezone": zone, "home_zone": home}))


def _home(draft: Draft) -> bool:
    home = draft.known.setting("home_zone")
    draft.keep(Setting(values={"timezone": home, "home_zone": None}))
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
