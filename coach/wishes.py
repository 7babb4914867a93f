"""What a plain sentence sets: a race, the hour, the length of a session, days, kit, city, units."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from coach import hourwords, races
from coach.acts import Act, Intention, Symptom
from coach.ahead import DAY_WORD, RACES, race_distance, race_in, same_month
from coach.askswords import asks
from coach.athlete import Race, with_settings
from coach.cards import button, race_text
from coach.diary import Setting
from coach.draft import Draft
from coach.forms import BadForm
from coach.patterns import Pattern
from coach.reply import say
from coach.setupwords import from_text, take_runs
from coach.welcome import say_kept

_RACE_WORD = Pattern(
    r"\b(?:signed up for|entered|registered for|booked|place in|entry (?:for|to)) (?:the |a |an |my )?"
    r"(?:[a-z'’]+ ){1,4}run\b"
    r"|\b(race|racing|marathon|half|hm|park ?run|ultra|event|tune[- ]?up|trail run|\d+ ?k|\d+ ?kms?|"
    r"\d+ ?(?:mi|miles?|milers?))\b"
)
_LENGTH = Pattern(
    r"\bsessions?\b.*?\b(\d{2,3}) ?(?:m|min|mins|minutes)\b|\b(\d{2,3}) ?(?:min|"
    r"minute)s? sessions\b"
)
_SETS = Pattern(r"\b(set|change|make|max|limit|always|from now on|length)\b")
_UNITS = Pattern(r"\b(?:switch to|use|change to|in) (pounds|lbs?|kilos?|kgs?|imperial|metric)\b(?!.*\d)")
_CITY = Pattern(
    r"\b(?:(?:set|change|switch) (?:my )?(?:time ?zone|zone|clock|city) to|"
    r"moved to|live in|living in|i'?m based in|my city is) ([a-z .'-]{3,30})$"
)
PICTURES = ("moving", "still")
_PICTURES = Pattern(
    r"^(?:please |can i have |i want |i'?d like |i prefer |show |me |send |only |just |use |switch to |back to )*"
    r"((?:no )?(?:moving|animated)|still|static|no(?= animations?| gifs?| videos?)) "
    r"(?:pictures?|images?|photos?|animations?|gifs?|videos?)"
    r"(?: only| again| instead| please| from now on)*[.!]?$"
)
_SAME_RACE = Pattern(
    r"\b(?:(?:my|the|that) )?(?:\w+ ){0,2}(?:race|marathon|half|parkrun|10k|5k)\b.*"
    r"\b(?:moved|postponed|shifted|rescheduled|changed|now|pushed|brought|new date|instead)\b"
    r"|\b(?:move|moved|postponed|shifted|rescheduled|change|changed|pushed) (?:(?:my|the) )?(?:\w+ ){0,2}race\b"
)
_PACE = Pattern(r"\b(?:half[- ]?|half )?(?:marathon|race|10 ?k|5 ?k|hm) (?:pace|effort|speed)\b", re.IGNORECASE)
_RACES = r"(?:race|races|racing|marathon|half(?: marathon)?|park ?run|ultra|10k|5k)"
_NO_RACE = Pattern(
    rf"\b(?:delete|cancel|remove|drop|scrap|ditch|forget(?: about)?|take out|get rid of|skip) (?:(?:my|the|that|"
    rf"this) )?"
    rf"(?:\w+ )?{_RACES}\b|\b(?:the|my) (?:\w+ )?{_RACES} (?:is|was|has been|got) (?:off|cancel\w*|called off)\b"
)
_NEVER_RACE = Pattern(
    rf"\W*(?:(?:no|but|and|well|sorry|actually)\W+)*(?:i (?:never said (?:that )?i|don'?t|do not|won'?t|no longer|"
    rf"am not|'m not)"
    rf"|i'm not|there(?:'s| is)|no more|no) (?:no |going to |gonna |doing )*(?:run |do )?(?:a |the |any |my |"
    rf"that )?{_RACES}"
    r"(?: (?:any ?more|at all|now|this (?:year|season|winter|spring)|for me|planned|thanks|in spring|ahead))*\W*"
)
_NOT_THAT = Pattern(r"\b(?:instead of|rather than|not|from) (?:at )?(?:half past |quarter \w+ )?\w+")
MOVED = "="  #: before the distance on a button: the race that is known, on another day
_HOUR = Pattern(
    r"(?<![\d/.-])(\d{1,2}[:.]\d{2} ?(?:am|pm)?|\d{1,2} ?(?:am|pm))\b|\b(?:to|at) (\d{1,2})\b(?![:./\d]|\s*\w)"
)
_JUST_TODAY = Pattern(
    r"\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|on (?:mon|tue|wed|thu|fri|"
    r"sat|sun)\w*)\b"
)
_REMIND = Pattern(r"\b(?:remind|message|text|write|ping)\b.*?\bat (\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?)\b")


def offer_race(draft: Draft, *, beside_runs: bool = False) -> bool:
    """Asks whether a race that was told is to be planned for; False where none was told.

    ``beside_runs``: runs with their times are told too. What stands with a time is one of them: "parkrun sat 24:30".
    """
    if draft.athlete.race is not None and re.search(
        r"\brace\b.*\b(cancel\w*|is off|called off|not doing)\b", draft.text.lower()
    ):
        return race_off(draft, draft.text) or _gone(draft)
    said = _PACE.sub(" ", draft.text)
    if beside_runs:
        said = ", ".join(c for c in re.split(r"[,;\n]|\.(?!\d)|\band\b", said) if not re.search(r"\d[:.]\d\d", c))
    offer = _offered(draft)
    corrects = offer is not None and _CORRECTS.search(said.lower()) is not None
    race = race_in(said, draft.today) if corrects or _RACE_WORD.search(said.lower()) else None
    if corrects and offer is not None and (day := same_month(said.lower(), offer[0].date)) and day > draft.today:
        race = {"distance_m": race_distance(said.lower()), "date": day.isoformat()}
    old, moved = draft.athlete.race, False
    if offer is not None and (race is None or corrects):
        old, moved = offer
    if race is None:
        return old is not None and _other_distance(draft, old, moved=moved if offer else True)
    if offer is not None and old is offer[0]:  # what was just offered, on another day
        race = {**race, "distance_m": race["distance_m"] or old.distance_m, "name": race.get("name") or old.name}
    elif moved := old is not None and _SAME_RACE.search(draft.text.lower()) is not None:
        assert old is not None  # it has another day, and is what it was
        race = {**race, "distance_m": race["distance_m"] or old.distance_m, "name": old.name}
    made = with_settings(draft.athlete, {"race": race}).race
    assert made is not None
    nameless = made.distance_m is None and not made.name
    draft.say("race-offer-any", day=made.date) if nameless else draft.say(
        "race-offer", day=made.date, distance=race_text(made)
    )
    metres = (MOVED if moved else "") + ("" if made.distance_m is None else f"{made.distance_m:g}")
    yes = f"race:{made.date}:{metres}:{made.name}".encode()[:60].decode("utf-8", "ignore")
    if nameless:
        draft.say("race-how-far")
        far = (("5k", 5000), ("10k", 10000), ("half", 21097.5), ("marathon", 42195))
        mark = MOVED if moved else ""
        draft.offer(*(button("button-plain", f"race:{made.date}:{mark}{m:g}", text=say(f"race-{k}")) for k, m in far))
    draft.offer(button("button-race-yes", yes.rstrip(":")), button("button-race-no", "race"))
    return True


def race_beside(draft: Draft, acts: Iterable[Act]) -> bool:
    """Asks the same below the answer to a pain that was told beside it: "knee 3/10, and I signed up for a half …"."""
    told = {type(a) for a in acts}
    if Symptom not in told or Intention not in told or draft.asking is not None or not races_ahead(draft):
        return False
    draft.close()
    return offer_race(draft)


def races_ahead(draft: Draft, text: str = "") -> bool:
    """Whether a text tells of a race on a day that is neither today nor tomorrow, and asks nothing."""
    said = text or draft.text
    low = _PACE.sub(" ", said.lower())
    if asks(low.replace("’", "'")) or "?" in low or not _RACE_WORD.search(low):
        return False
    race = race_in(low, draft.today)
    return race is not None and date.fromisoformat(race["date"]) > draft.today + timedelta(days=1)


def put_right(draft: Draft, text: str) -> bool:
    """Offers the race of the message before anew, with the day or the distance that a text puts right."""
    low = text.lower().replace("’", "'").strip()
    if _offered(draft) is None or low.endswith("?") or not _CORRECTS.search(low):
        return False
    return offer_race(draft)


#: A day or a distance that puts right what was just offered: "no wait, it's on the 19th", "sorry, 20 april".
_CORRECTS = Pattern(
    r"^\W*(?:(?:no|oh|oops|sorry|wait|actually|i mean|i meant|make (?:it|that)|correction|it'?s|its|the|on)\b\W*)+"
    r"(?!.*\b(?:another|second|also|too|as well)\b)"
)


def _offered(draft: Draft) -> tuple[Race, bool] | None:
    """The race that the message before offered to plan for, and whether it is the known one on another day."""
    verb, _, rest = draft.offered.partition(":")
    day, metres, name = (*rest.split(":", 2), "", "")[:3]
    if verb != "race" or not day:
        return None
    far = metres.removeprefix(MOVED)
    try:
        made = with_settings(draft.athlete, {"race": {"date": day, "distance_m": float(far) if far else None}}).race
    except (BadForm, ValueError):
        return None
    return None if made is None else (replace(made, name=name), metres.startswith(MOVED))


def _other_distance(draft: Draft, old: Race, *, moved: bool) -> bool:
    """Offers to plan for a race that is known or was just offered, over another distance; False where none is told.

    ``moved``: it takes the place of the race that is planned for.
    """
    low = draft.text.lower()
    if not re.search(r"\b(?:now|instead|changed?|switch\w*|drop\w*|moved)\b", low) and not (
        draft.offered and _CORRECTS.search(low)
    ):
        return False
    low = re.sub(
        r"\b(?:instead of|rather than|from|not) (?:the |an? )?(?:\w+ )?(?:full|half|marathon|\d+ ?k)\b", " ", low
    )
    metres = next((m * float(found[1] if found.groups() else 1) for p, m in RACES if (found := p.search(low))), None)
    if metres is None or metres == old.distance_m:
        return False
    made = replace(old, distance_m=metres, name="")
    draft.say("race-offer", day=made.date, distance=race_text(made))
    yes = f"race:{made.date}:{MOVED if moved else ''}{metres:g}"
    draft.offer(button("button-race-yes", yes), button("button-race-no", "race"))
    return True


def race_off(draft: Draft, text: str) -> bool:
    """Takes the race out of the plan by words ("delete the race", "I don't race any more"); False where none say so."""
    low = text.lower().replace("’", "'").strip()
    if draft.known.began is None or low.endswith("?") or not (_NO_RACE.search(low) or _NEVER_RACE.fullmatch(low)):
        return False
    _gone(draft)
    match = _NO_RACE.search(low)
    rest = "" if match is None else text.strip()[match.end() :]
    if race_in(rest, draft.today) is not None:  # "the race is off, I'll do a half on 14 March instead"
        draft.close()
        draft.text = rest
        offer_race(draft)
    return True


def _gone(draft: Draft) -> bool:
    if draft.athlete.race is None:
        draft.say("race-none")
        return True
    races.gone(draft)
    draft.say("race-gone")
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True


def press_race(draft: Draft, rest: str) -> bool:
    """Plans for a race, or leaves it."""
    day, metres, name = (*rest.split(":", 2), "", "")[:3]
    if not day:
        draft.say("race-left")
        return True
    moved, metres = metres.startswith(MOVED), metres.removeprefix(MOVED)
    try:
        race = {"date": day, "distance_m": float(metres) if metres else None, "name": name}
        with_settings(draft.athlete, {"race": race})
    except (BadForm, ValueError):
        return False
    if draft.known.began is not None:
        made = with_settings(draft.athlete, {"race": race}).race
        assert made is not None
        draft.card = None
        races.plan_for(draft, made, moved=moved)
    else:
        draft.keep(Setting(values={"race": race}))
        draft.say("settings-kept")
    return True


def set_pictures(draft: Draft, which: str) -> bool:
    """Shows exercises as they move from now on, or as stills."""
    draft.keep(Setting(values={"pictures": which}))
    draft.say(f"pictures-{which}")
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True


def pictures_named(draft: Draft, text: str) -> bool:
    """A line that asks for still or moving pictures and says nothing else."""
    match = _PICTURES.search(text.strip().lower())
    return match is not None and set_pictures(draft, "moving" if match[1] in ("moving", "animated") else "still")


def hour_by_words(draft: Draft) -> bool:
    """The hour of the word, where the text that asks for another one names it: "set reminders to 6:30"."""
    low = draft.text.lower()
    found = [a or b for a, b in _HOUR.findall(low)]
    values = from_text(draft, "hour", found[-1]) if found else None
    if (
        not values
        and (worded := hourwords.clock_told(_NOT_THAT.sub(" ", low), draft.athlete.reminder_time)) is not None
    ):
        values = {"reminder_time": f"{worded:%H:%M}"}
    if not values:
        return False
    draft.keep(Setting(values=values))
    draft.say("set-hour", hour=values["reminder_time"])
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True


def set_by_words(draft: Draft) -> bool:
    """Settings that a plain sentence names outright: the hour of the word, how long a session may take."""
    low = draft.text.lower()
    values: dict[str, Any] | None = None
    if re.search(r"\b(i run|running days|i'?m running|run days)\b", low) and len(DAY_WORD.findall(low)) > 1:
        values = take_runs(draft, low)
    elif match := _UNITS.search(low):
        values = from_text(draft, "units", match[1])
    elif match := _CITY.search(low):
        values = from_text(draft, "zone", match[1].strip())
    elif (match := _REMIND.search(low)) and not _JUST_TODAY.search(low):
        values = from_text(draft, "hour", match[1])
    elif re.search(r"\b(set|change|make|max|limit|always|from now on|length)\b", low) and (
        match := _LENGTH.search(low)
    ):
        values = from_text(draft, "minutes", match[1] or match[2])
    if not values:
        return False
    draft.keep(Setting(values=values))
    if "session_minutes" in values:
        draft.say("set-minutes", minutes=values["session_minutes"])
    elif "reminder_time" in values:
        draft.say("set-hour", hour=values["reminder_time"])
    else:
        say_kept(draft, values)
    if values.keys() & {"session_minutes", "running_days", "equipment"}:
        draft.replan()
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True
