"""Answers to the first questions, pressed or typed: what each of them sets, and what of it is asked more closely.

Rule: what is typed instead of pressed is understood too; what is no answer changes nothing and is heard elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from coach import setupfree as free
from coach import setuphealth as health
from coach.acts import Act, Symptom
from coach.ahead import DAY_WORD, race_distance
from coach.athlete import CONDITIONS, Injury
from coach.daylists import spelled
from coach.diary import Asking, Setting
from coach.draft import Draft
from coach.owned import EQUIPMENT
from coach.owned import to_form as piece_form
from coach.patterns import Pattern
from coach.reply import say
from coach.setupalone import habit, without_amounts
from coach.setupcards import PICKS
from coach.setupwords import details_told, from_text, race_part, runs_of, strength_of
from coach.welcome import About, ask, following, picked_so_far, settle, skip_all, step_back, step_on

#: Questions that "I don't know" leaves open: it is no answer, and no reason to go on.
UNSURE = frozenset(("consent", "hurts", "before", "symptoms", "doctor", "active", "now"))
#: Questions whose answers may look like a log, a pain or a race.
TAKES_ALL = frozenset(
    ("race", "before", "symptoms", "doctor", "active", "now", "kit", "weights", "hour", "quiet", "minutes")
)

_TRAINS = Pattern(r"\W*(?:yes|yep|yeah|yup)\b(?!.*\b(?:but|not|no|only|used to|stopp?ed)\b)(?!.*n't\b)")
_LIFTS = Pattern(r"\b(?:lift\w*|gym|weights?|train\w*|strength|cross ?fit|squat\w*|movements?)\b")
_OVER = Pattern(
    r"\b(?:gone|over|healed|fine|ok|okay|better|recovered|good) (?:now|again|since)\b|\bfully (?:healed|recovered)\b"
)
_LONG_AGO = Pattern(r"\b(?:19|20)\d\d\b|\b(?:years?|months) ago\b|\blast year\b")


def typed(draft: Draft, about: About, text: str) -> bool:
    """Takes a typed answer to the question in hand; False where it is none, and nothing was done."""
    word = " ".join(text.lower().replace("’", "'").replace("×", "x").split())
    step = about["step"]
    if word in ("skip", "next", "pass", "skip it") or (step not in UNSURE and free.UNDECIDED.fullmatch(word)):
        return pressed(draft, about, "skip")
    if step in UNSURE - {"consent"} and free.UNDECIDED.fullmatch(word):
        draft.say("setup-not-understood")
        ask(draft, about)
        return True
    if word in ("back", "go back", "previous"):
        return pressed(draft, about, "back")
    if word.strip(" .!") in (
        "skip all",
        "skip everything",
        "skip all, use defaults",
        "use defaults",
        "defaults",
        "skip the rest",
    ):
        skip_all(draft)
        return True
    if step in ("hurts", "before"):
        return _injuries_typed(draft, about, text, word)
    if step in ("symptoms", "doctor", "now"):
        return _health_typed(draft, about, word)
    if step in ("consent", "active"):
        trains = step == "active" and _TRAINS.match(word) is not None
        if free.YES.fullmatch(word) or trains:
            return pressed(draft, about, "yes")
        if not free.NO.fullmatch(word) and not (step == "consent" and free.NO_HEALTH.search(word)):
            return False
        if step == "consent" and about.get("all"):
            draft.say("set-consent", given=False)  # what a bare no means here
        return pressed(draft, about, "no")
    if step == "race":
        return _race(draft, about, text, word)
    if (label := free.LABELS.get(step)) is not None and re.fullmatch(label[0], word.strip(" .!")):
        return pressed(draft, about, label[1])
    if step in ("level", "sure") and not _LIFTS.search(word) and health.injuries_in(draft, text, over=True):
        return False  # "achilles 2 years ago" is no time under the bar
    word = _put_right(draft, step, spelled(word))
    plain = without_amounts(word) if step == "runs" and habit(draft, word) else word
    values = from_text(draft, step, plain) or free.values(draft, step, plain)
    if values is None:
        return False
    if step == "goal" and (metres := race_distance(word)) is not None:
        about = {**about, "race": {"distance_m": metres}}  # only its day is left to be asked
    if "reminders" in values:
        draft.say("reminders-off", hour=draft.athlete.reminder_time)
    if "irregular" in values:
        draft.say("irregular-kept")
    if step == "runs":
        about = {**about, "kinds": details_told(word)}  # told with their kinds: which is long, which fast is answered
        if "irregular" not in values and not DAY_WORD.search(word):  # days that the coach has chosen are shown
            days = tuple(say(f"day-{d}") for d in values["running_days"])
            draft.say("setup-runs-chosen", days=days or "none")
    settle(draft, about, values)
    return True


#: What puts an answer right within it: "7am no wait 8am", "30 min, sorry 40".
_AGAIN = Pattern(
    r"(?:\s+|\s*[,.;:–—-]+\s*)(?:(?:oh|no|nope|ah|well|or|um)\b[\s,.]*)*(?:wait|sorry|sry|oops|actually|correction|"
    r"i meant?|make (?:that|it)|scratch that|hang on|hold on|my bad|rather)\b[\s,.:–—-]*"
    r"(?:(?:no(?=[,.])|wait|sorry|actually|i meant?|make (?:that|it)|it'?s|that'?s)\b[\s,.:–—-]*)*"
)
_BARE_NO = Pattern(r"[\s,.;–—-]+no,?\s+(?=\S)")
#: Questions of one answer: there a bare "no" between two of them ("40 no 30") takes the first one back.
_OF_ONE = frozenset(("strength", "level", "minutes", "units", "zone", "hour", "quiet"))
_MORE, _LESS = Pattern(r"(?:and|also|plus|with)\b"), Pattern(r"\b(?:no|not|without|except)\b")


def _put_right(draft: Draft, step: str, word: str) -> str:
    """What an answer says last, where that is an answer by itself; lists of days are read as a whole."""
    if DAY_WORD.search(word) and step != "race":
        return word

    def answers(text: str) -> bool:
        return (from_text(draft, step, text) or free.values(draft, step, text)) is not None

    for pattern in (_AGAIN, _BARE_NO):
        cuts = list(pattern.finditer(word))
        if not cuts or (pattern is _BARE_NO and not (step in _OF_ONE and answers(word[: cuts[-1].start()]))):
            continue
        tail = word[cuts[-1].end() :]
        if tail and not _MORE.match(tail) and not (step == "kit" and _LESS.search(tail)) and answers(tail):
            return tail
    return word


def pressed(draft: Draft, about: About, value: str) -> bool:
    """Takes a pressed answer; False where the button does not belong to the question in hand."""
    step = about["step"]
    if value == "skip":
        step_on(draft, about)
        return True
    if value == "back":
        step_back(draft, about)
        return True
    if about.get("part") in ("side", "when"):
        return _detail(draft, about, value)
    if step in PICKS and (step != "strength" or about.get("days")):
        return _pick(draft, about, value)
    if step == "strength" and value == "days":
        ask(draft, {**about, "days": True, "picked": []})
        return True
    if step == "consent" and value in ("yes", "no"):
        settle(draft, about, {"consent": {"given": value == "yes", "on": draft.today.isoformat()}})
        return True
    if step == "symptoms":
        return _symptom(draft, about, value)
    if step == "active" and value in ("yes", "no"):
        _active(draft, about, value)
        return True
    if step == "weights" and value == "any":
        settle(draft, about, {"weights": []})
        return True
    if step == "race":
        return _race(draft, about, value, value)
    values = from_text(draft, step, value)
    if values is None:
        return False
    settle(draft, about, values)
    return True


def taken(draft: Draft, about: About, values: dict[str, Any]) -> bool:
    """Takes settings that answer the question in hand."""
    settle(draft, about, values)
    return True


def _pick(draft: Draft, about: About, value: str) -> bool:
    """A switch of a question that several answers may hold for, or its Done."""
    step = about["step"]
    picked = list(about.get("picked", picked_so_far(draft, step)))
    if value == "done":
        if step in ("hurts", "before"):
            _details(draft, about, picked)
        elif step in ("doctor", "now"):
            _conditions(draft, about, health.picked(draft, step, picked))
        else:
            settle(draft, about, _from_picked(draft, step, picked))
    elif value in PICKS[step]:
        picked = [p for p in picked if p != value] if value in picked else [*picked, value]
        ask(draft, {**about, "picked": picked})
    else:
        return False
    return True


def _race(draft: Draft, about: About, text: str, word: str) -> bool:
    """A race with its day and distance; what was not said of the two is asked next."""
    part, race = about.get("part"), about.get("race", {})
    if part:
        values = race_part(draft, part, race, word)
    elif (again := _put_right(draft, "race", word)) != word:  # another day of it; how far it is stays
        metres = race_distance(again) or race_distance(word)
        told = from_text(draft, "race", again) or {"race": None}
        values = told if told["race"] is None else {"race": {**told["race"], "distance_m": metres}}
    else:
        values = free.values(draft, "race", word)
        values = values or from_text(draft, "race", text if text.lower() != "none" else word)
        if values is None and (metres := race_distance(word)) is not None and not any(c in word for c in "?"):
            ask(draft, {**about, "part": "day", "race": {"distance_m": metres}})
            return True
    if values is None:
        return False
    made = values["race"]
    if made is not None and not part and race and made.get("distance_m") is None:
        made = {**made, **race}
        values = {"race": made}
    if made is not None and made.get("distance_m") is None and part != "distance":
        ask(draft, {**about, "part": "distance", "race": made})
        return True
    settle(draft, about, values)
    return True


def heard_pain(draft: Draft, about: About, acts: tuple[Act, ...]) -> About:
    """A pain that was told in answer to "does anything hurt": it is a trouble of the profile too; the next question."""
    told = [a for a in acts if isinstance(a, Symptom) and a.region and a.region != "general" and a.severity != 0]
    asked = about["step"] == "hurts"
    agreed = draft.known.consent == "yes"
    if not told or not (asked or (agreed and about.get("all"))):
        return about
    found = [Injury(region=a.region or "general", side=a.side) for a in told]
    had = [i for i in draft.athlete.troubles if not i.over]
    mine = {(i.region, i.side): i for i in (*had, *found)}
    draft.keep(Setting(values=health.with_troubles(draft, mine.values(), over=False)))
    return (following(draft, about) or about) if asked else about


def _injuries_typed(draft: Draft, about: About, text: str, word: str) -> bool:
    over = about["step"] == "before"
    if about.get("part") == "side" and word in ("left", "right", "both"):
        return _detail(draft, about, word)
    if about.get("part") == "when" and (since := health.when_in(word, draft.today)) is not None:
        return _detail(draft, about, since.isoformat())
    if health.is_no(word):
        settle(draft, about, health.with_troubles(draft, (), over=over))
        return True
    found = health.injuries_in(draft, text, over=over or long_over(word))
    if not found and over and re.search(r"\bstress (?:fracture|reaction)", word):
        found = (Injury(region="general", since=health.when_in(word, draft.today), over=True),)
    if not found:
        return False
    if not over and long_over(word):  # it is told as over: an earlier injury, and nothing now
        draft.keep(Setting(values=health.with_troubles(draft, found, over=True) | health.stressed(draft, word, found)))
        settle(draft, about, health.with_troubles(draft, (), over=False))
        return True
    values = health.with_troubles(draft, found, over=over)
    settle(draft, about, values | health.stressed(draft, word, found))
    return True


def long_over(word: str) -> bool:
    """Whether an injury is told with its time, and as over: "had shin splints in 2022, gone now"."""
    return bool(_OVER.search(word) and _LONG_AGO.search(word))


def _details(draft: Draft, about: About, picked: list[str]) -> None:
    """What was picked; of each part its side is asked, of an earlier injury the time as well."""
    over = about["step"] == "before"
    had = {i.region: i for i in draft.athlete.troubles if i.over is over}
    told = [Injury(region=p, side=had[p].side if p in had else None, over=over) for p in picked]
    draft.keep(Setting(values=health.with_troubles(draft, told, over=over)))
    _ask_detail(draft, {**about, "picked": picked, "queue": picked, "part": None})


def _ask_detail(draft: Draft, about: About) -> None:
    """The next thing to be asked of the first part in the queue, or the next question."""
    queue, part = list(about["queue"]), about.get("part")
    while queue:
        following = {None: "side", "side": "when", "when": None}[part]
        if following == "side" and queue[0] in health.MIDDLE:
            following = "when"
        if following is not None:
            ask(draft, {**about, "queue": queue, "part": following})
            return
        queue, part = queue[1:], None
    bare = {k: v for k, v in about.items() if k not in ("queue", "part")}
    settle(draft, bare, {})


def _detail(draft: Draft, about: About, value: str) -> bool:
    """The side or the time of the injury in question."""
    over, region = about["step"] == "before", about["queue"][0]
    mine = {i.region: i for i in draft.athlete.troubles if i.over is over}
    old = mine.get(region, Injury(region=region, over=over))
    if about["part"] == "side" and value in health.SIDES:
        side: Any = value
        mine[region] = Injury(region=region, side=side, since=old.since, over=over)
    elif about["part"] == "when" and (since := health.since_of(value, draft.today)) is not None:
        mine[region] = Injury(region=region, side=old.side, since=since, over=over)
    else:
        return False
    draft.keep(Setting(values=health.with_troubles(draft, mine.values(), over=over)))
    _ask_detail(draft, about)
    return True


def _health_typed(draft: Draft, about: About, word: str) -> bool:
    """A "no", or conditions that were heard in the text already (coach/standing.py keeps them)."""
    step = about["step"]
    told = any(isinstance(r.body, Setting) and "conditions" in r.body.values for r in draft.records)
    found = health.sign_in(word) if step == "symptoms" else None
    asks = "?" in word
    mine_too = () if step == "symptoms" or told or asks else health.named(draft, word)
    other = step != "symptoms" and not told and not asks and bool(health.OTHER.search(word))
    if not (told or mine_too or other or found or health.is_no(word)):
        return False
    if step == "symptoms":
        return _symptom(draft, about, "no" if health.is_no(word) else str(found))
    if mine_too or other:
        before = draft.athlete.conditions
        kept = {*before, *mine_too}
        draft.keep(Setting(values={"conditions": [c for c in CONDITIONS if c in kept], **health.answered(draft, step)}))
        health.say_noted(draft, before)
        if other:
            draft.say("setup-condition-other")
        settle(draft, about, {})
    elif told:  # beside what was picked before
        mine = {id(r) for r in draft.records}
        earlier = replace(draft.known, records=tuple(r for r in draft.known.records if id(r) not in mine))
        health.say_noted(draft, earlier.athlete.conditions)
        _conditions(draft, about, health.answered(draft, step))
    else:
        _conditions(draft, about, health.picked(draft, step, ()))
    return True


def _symptom(draft: Draft, about: About, value: str) -> bool:
    """None of the signs of the heart, or one: then nothing else is asked for now, and the next question waits."""
    if value == "no":
        _conditions(draft, about, health.answered(draft, "symptoms"))
        return True
    if value not in health.SIGNS:
        return False
    then = following(draft, about)
    health.sign(draft, value)
    if then is not None:
        draft.asking = Asking(topic="setup", about=then)
        if about.get("all"):
            draft.keep(Setting(values={"setup": then}))
    return True


def _active(draft: Draft, about: About, value: str) -> None:
    """Whether somebody with a disease trains already: who does not is cleared before anything."""
    kept = [c for c in draft.athlete.conditions if c != "heart-inactive"]
    _conditions(draft, about, {"conditions": kept if value == "yes" else ["heart-inactive", *kept]})


def _conditions(draft: Draft, about: About, values: dict[str, Any]) -> None:
    before = draft.athlete.conditions
    draft.keep(Setting(values=values))
    if about["step"] != "symptoms":
        health.say_noted(draft, before)
    settle(draft, about, {})


def _from_picked(draft: Draft, step: str, picked: list[str]) -> dict[str, Any]:
    if step == "kit":
        mine = draft.athlete.weights
        left = [w for w in mine if EQUIPMENT[w.kind] in picked]
        return {"equipment": picked, **({"weights": [piece_form(w) for w in left]} if len(left) < len(mine) else {})}
    return strength_of(picked) if step == "strength" else runs_of(draft, picked)
