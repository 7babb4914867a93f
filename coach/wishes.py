"""What a plain sentence sets: a race, the hour, the length of a session, days, kit, city, units."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from coach import hourwords, races
from coach.ahead import DAY_WORD, RACES, race_in
from coach.athlete import Race, with_settings
from coach.cards import button, race_text
from coach.diary import Setting
from coach.draft import Draft
from coach.forms import BadForm
from coach.patterns import Pattern
from coach.reply import say
from coach.setupwords import from_text, take_runs
from coach.welcome import say_kept

_RACE_WORD = Pattern(r"\b(race|racing|marathon|half|park ?run|event|trail run|\d+ ?k|\d+ ?miler?)\b")
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
    race = race_in(said, draft.today) if _RACE_WORD.search(said.lower()) else None
    old = draft.athlete.race
    if race is None:
        return old is not None and _other_distance(draft, old)
    moved = old is not None and _SAME_RACE.search(draft.text.lower()) is not None
    if old is not None and moved:  # it has another day, and is what it was
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


def _other_distance(draft: Draft, old: Race) -> bool:
    """Offers to plan for the race that is known over another distance; False where a text tells of none."""
    low = draft.text.lower()
    if not re.search(r"\b(?:now|instead|changed?|switch\w*|drop\w*|moved)\b", low):
        return False
    low = re.sub(
        r"\b(?:instead of|rather than|from|not) (?:the |an? )?(?:\w+ )?(?:full|half|marathon|\d+ ?k)\b", " ", low
    )
    metres = next((m * float(found[1] if found.groups() else 1) for p, m in RACES if (found := p.search(low))), None)
    if metres is None or metres == old.distance_m:
        return False
    made = replace(old, distance_m=metres, name="")
    draft.say("race-offer", day=made.date, distance=race_text(made))
    yes = f"race:{made.date}:{MOVED}{metres:g}"
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
