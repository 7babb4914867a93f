"""Facts of what a message says beside pain and illness: conditions, heat, insisting on training, form, wishes.

A condition that was told once stands in the profile (``Athlete.conditions``) until the athlete says that it is over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from coach.athlete import CONDITIONS
from coach.concepts import Span
from coach.facts import flag, number, word
from coach.hedges import Heard
from coach.lately import Lately
from coach.patterns import Pattern

SHORT = 6  #: words of a message that says that one is dizzy, and no more
_WBGT = Pattern(r"\bwbgt\D{0,9}(\d{2}(?:\.\d)?)|\b(\d{2}(?:\.\d)?)\s*(?:°|degrees|deg)?\s*c?\s*wbgt\b")


@dataclass(frozen=True, kw_only=True)
class Told(Lately):
    """What the tables may ask of the words of this message and of conditions that stand."""

    condition: str = word(("none", *CONDITIONS), "a condition that was just told, one at a time")
    thinned: bool = flag("the athlete takes blood thinners, as told now or before")
    head_knock: bool = flag("a knock on the athlete's own head is told")
    hot: bool = flag("a hot day is told")
    wbgt: float | None = number("degrees", "heat as WBGT, where that was said")
    donated: bool = flag("blood was given within the last days")
    warmup_bad: bool = flag("the warm-up sets felt heavier than they should")
    insists: bool = flag("the athlete insists on training in spite of how it stands")
    form_broke: bool = flag("form broke down, or a cue could not be kept, more than once")
    asks_jumps: bool = flag("asks to begin with jumps")
    fears_injury: bool = flag("a fear of getting injured is told")
    heart_effort: bool = flag("a heart that beats hard or fast in effort is told, and nothing beside it")
    heart_skips: bool = flag("a heart that skips or flutters in effort is told")
    dizzy_standing: bool = flag("dizziness on standing up after sets is told, or dizziness without a cause")
    dizzy_effort: bool = flag("dizziness in or after a run is told")
    period: bool = flag("a period of now is told")
    jabbed: bool = flag("a vaccination of these days is told")
    jab_arm: bool = flag("an arm or shoulder is told of beside a vaccination of these days")
    stress_leak: bool = flag("leaking in a jump, a run, a cough or a lift is told")
    pelvic_heavy: bool = flag("heaviness or something dropping in the pelvis is told")
    child_ill: bool = flag("a child of the athlete is ill")
    feeds: bool = flag("breastfeeding is told")
    old_break: bool = flag("the place of an old break of leg or foot is told to ache")
    mono: bool = flag("glandular fever is told, by any of its names")
    pressure: str = word(("none", "fine", "raised", "high"), "a blood pressure that is told with its figures")
    muscle_pop: bool = flag("a pop in a muscle that was pulled in a sprint or lunge is told")
    in_place_of_runs: bool = flag("asks what to do in place of running")
    calf_raises: float | None = number("repetitions", "single-leg calf raises of the weaker side, in the last test")


#: Where none of these concepts stands, words tell of nothing that ``told_facts`` looks for.
NAMED = frozenset(
    "blood-thinner head-blow hot-day donated warmup-heavy insists form-broke asks-jumps injury-worry effort-heart "
    "effort-skips dizzy-standing dizzy-rise dizzy-word dizzy-effort period-now jab-told shot-told sneeze-leak "
    "pelvic-heavy child-ill in-place-of-runs breastfeeding muscle-pop mono-told old-break bp-pair bp-much "
    "bp-raised".split()
)


ACHES = ("hurts", "complaint", "old-break-felt", "aches-now")  #: that a place is felt at all


def told_facts(message: Heard, text: str, conditions: Iterable[str]) -> dict[str, Any]:
    """The values of ``Told`` but for ``condition`` (asked one by one) and what the diary knows."""
    low = text.lower()
    said = _WBGT.search(low) if "wbgt" in low else None
    wbgt = float(next(g for g in said.groups() if g)) if said else None
    if message.hits.keys().isdisjoint(NAMED) and not message.idioms:
        return {"thinned": "blood-thinner" in conditions, "wbgt": wbgt}
    return {
        "thinned": "blood-thinner" in conditions or own(message, "blood-thinner"),
        "head_knock": own(message, "head-blow"),
        "hot": own(message, "hot-day"),
        "wbgt": wbgt,
        "donated": own(message, "donated"),
        "warmup_bad": own(message, "warmup-heavy"),
        "insists": own(message, "insists"),
        "form_broke": own(message, "form-broke"),
        "asks_jumps": own(message, "asks-jumps"),
        "fears_injury": own(message, "injury-worry") and message.has("fear-word"),
        "heart_effort": own(message, "effort-heart") and not message.mentions("effort-heart-odd"),
        "heart_skips": own(message, "effort-skips"),
        "dizzy_standing": own(message, "dizzy-standing") or message.names("dizzy-rise") or _dizzy(message),
        "dizzy_effort": own(message, "dizzy-effort"),
        "period": on_period(message),
        "jabbed": jabbed(message),
        "jab_arm": jabbed(message) and message.has("jab-limb"),
        "stress_leak": own(message, "sneeze-leak"),
        "pelvic_heavy": own(message, "pelvic-heavy"),
        "child_ill": message.names("child-ill"),
        "in_place_of_runs": message.has("in-place-of-runs"),
        "feeds": own(message, "breastfeeding"),
        "muscle_pop": own(message, "muscle-pop"),
        "old_break": message.has("old-break") and message.has_any(ACHES),
        "mono": own(message, "mono-told") and not message.has("mono-not"),
        "pressure": _pressure(message),
    }


#: A blood pressure by its concepts, the worst first; the bounds stand with them. What is far too high is a red flag.
_PRESSURES = (("bp-much", "high"), ("bp-raised", "raised"))
_APART = 20  #: by so much the first figure of an ordinary pressure is the higher one, or it is a row of loads


def _pressure(message: Heard) -> str:
    """How high a blood pressure is that the athlete tells of: their own of now, not the loads of their sets."""
    if not (own(message, "bp-word") or own(message, "bp-by")) or message.has("bp-of-kit"):
        return "none"
    high = next((told for concept, told in _PRESSURES if own(message, concept)), None)
    return high or ("fine" if any(_falls(message, span) for span in message.hits.get("bp-pair", ())) else "none")


def _falls(message: Heard, span: Span) -> bool:
    """Whether the first figure is clearly the higher one, and of the athlete's own case."""
    top, low = (float(w.word) for w in message.words[span.first : span.last] if w.word.isdigit())
    mine = not (message.denied(span) or message.theirs(span) or message.over(span) or message.supposed(span))
    return mine and top - low >= _APART


def _dizzy(message: Heard) -> bool:
    """Whether the athlete says to be dizzy, and no more than that or how it was felt."""
    short = own(message, "dizzy-word") and len(message.words) <= SHORT
    return short or (own(message, "dizzy-felt") and not message.mentions("ill-together"))


def on_period(message: Heard) -> bool:
    """Whether the athlete tells of a period that has come."""
    return own(message, "period-now") and not message.mentions("period-asked")


def jabbed(message: Heard) -> bool:
    """Whether the athlete tells of a vaccination of these days: not of one to come, nor of a jab into a joint."""
    told = own(message, "jab-told") or (message.names("vaccine-word") and own(message, "shot-told"))
    return told and not message.mentions("jab-elsewhere")


def only_thin_bones(message: Heard) -> bool:
    """Whether bones are told that a scan found thin, and nothing that is felt: "osteopenia in the hip, I run a bit".

    A figure may be that of a pain, so none may stand there.
    """
    if not message.has("brittle-told") or any(t.word[:1].isdigit() for t in message.words):
        return False
    return not message.has_any((*ACHES, "plain-pain", "stiff-word"))


_CONDITIONS = {f"condition-{name}": name for name in CONDITIONS}  #: by their concepts
LASTING = ("condition-heart",)  #: concepts of what is never over because it was years ago


def conditions_in(message: Heard) -> tuple[str, ...]:
    """The conditions that the athlete tells of themselves, in the order of CONDITIONS."""
    if message.mentions("condition-over"):
        return ()
    named = _CONDITIONS.keys() & message.hits.keys()  # mostly none
    return tuple(_CONDITIONS[c] for c in _CONDITIONS if c in named and _stands(message, c)) if named else ()


def class_recalled(message: Heard, span: Span) -> bool:
    """Whether a birth is only named by a class after it that is remembered: "I think I did it in postnatal class".

    Anything of now beside it, a figure as well, and it may be one of now.
    """
    classes = message.hits.get("class-recalled", ())
    inside = any(c.first <= span.first and span.last <= c.last for c in classes)
    return inside and not message.mentions("birth-of-now") and not any(t.word[:1].isdigit() for t in message.words)


def conditions_over(message: Heard) -> tuple[str, ...]:
    """The conditions that are told to be over: "no longer pregnant", "not on beta-blockers any more"."""
    if not message.mentions("condition-over"):
        return ()
    return tuple(name for name in CONDITIONS if message.mentions(f"condition-{name}"))


def _stands(message: Heard, concept: str) -> bool:
    """As ``own``, but a clearance beside it ends no condition; only what is years past is over, and of some nothing is.

    Who had a heart attack or an operation on the heart has a heart disease, however long ago that was.
    """
    if not message.mentions(concept):
        return False
    past = message.mentions("years-past") and concept not in LASTING
    if past or message.mentions("what-if"):
        return False
    spans = (s for s in message.hits.get(concept, ()) if not (message.theirs(s) or message.supposed(s)))
    if concept == "condition-postpartum":
        spans = (s for s in spans if not class_recalled(message, s))
    return any(all(message.denied_from[t] < 0 for t in range(s.first, s.last)) for s in spans)


def own(message: Heard, concept: str) -> bool:
    """Whether the athlete tells it of themselves and of now: not denied, not another's, not long past, not supposed."""
    spans = message.hits.get(concept)  # most stand nowhere
    return spans is not None and any(
        not (message.denied(s) or message.theirs(s) or message.over(s) or message.supposed(s)) for s in spans
    )
