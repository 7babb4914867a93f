"""The door to the session in hand, for the conversation: what it hears, what it says, what it shows after an answer."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from coach.acts import LOGGED, Act, Lift, Request, SessionReport, Symptom
from coach.cards import button, name_of
from coach.diary import Asking
from coach.draft import Draft
from coach.gym import flow, reasons, typed, words
from coach.gym.card import put, slots_of
from coach.gym.flow import begin
from coach.gym.presses import press, switch_timer
from coach.gym.saying import SAID
from coach.gym.stage import Stage, stage_of
from coach.gym.timing import KINDS
from coach.nudges import Nudge
from coach.patterns import Pattern
from coach.reply import say
from coach.runs import place_text
from coach.scale import offer_scale
from coach.steps import CLOSED
from coach.week import Slot

__all__ = [
    "again",
    "ask_still",
    "back",
    "begin",
    "begun_on",
    "close_left",
    "figures_only",
    "follow",
    "goes_on",
    "greet",
    "heard",
    "press",
    "sets_told",
    "starting",
    "switch_timer",
    "takes",
    "within",
]

_BEGINS = Pattern(
    r"\W*(?:ok(?:ay)?|right|hey|hi|so)?\W*(?:let'?s (?:go|start|begin|do (?:it|this))|starting now|i'?m starting|"
    r"start(?:ing)? (?:the |my )?(?:session|workout)|go\W*$)\b(?!.*\b(?:easier|shorter|tomorrow|later|how|why)\b)"
)
#: Going somewhere, or beginning on a day to come.
_GOES = Pattern(
    r"\b(?:going|go|goes|gonna go|heading|headed|heads|off|leaving|driving|flying|travell?ing|popping|nipping)(?: "
    r"(?:now|"
    r"out|off|back|straight|over|again|just|quickly|in|on|away|up|down|along|today|tonight))*"
    r" (?:to|for|under|into|through|home|away|on|in|abroad|shopping|swimming|cycling|hiking|skiing|fishing|camping)\b"
)
_GOES_LATER = Pattern(
    r"\b(?:going|go|start\w*|begin\w*)\b.*\b(?:tomorrow|next (?:week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$)"
)
_TO_WORK_OUT = Pattern(
    r"\b(?:gym|sessions?|workouts?|work(?:ing)? out|train\w*|lift\w*|legs?|upper|lower|strength|weights?|exercis\w*|"
    r"warm(?:ing)?[- ]?up|sets?|squat\w*|bench|deadlift\w*|dumb ?bells?|kettle ?bells?|garage|basement|today'?s "
    r"(?:one|plan)|"
    r"on to|go for it|in for it|to it|(?:to|into) the next|next (?:exercise|one|set)|first (?:exercise|one|set)|push|"
    r"pull|core|stretch\w*|go on(?!\w))\b"
)
OURS = ("next", "undo", "pause", "resume")  #: words that elsewhere stand for a command
ANSWERS = ("tell:", "hurt:", "yes:", "is:", "sure:")  #: buttons that answer a question of the coach
BEGINS = ("gym:start", "done:", "skip:")  #: buttons that make no sense while the session goes on
ASKS_FIGURES = ("pain", "proof", "ill", "setup")  #: questions whose answer may be a bare figure
_FIGURES = Pattern(r"\W*\d{1,3}(?:[\s,/+]+\d{1,3})*\W*")
#: Several figures, none of them a part of ten ("3/10").
_SETS = Pattern(r"\W*\d{1,3}(?:[\s,+]+|/(?!10\b))\d{1,3}(?:(?:[\s,+]+|/(?!10\b))\d{1,3})*\W*")
_AHEAD = Pattern(
    r"\s*(\d{1,3}(?:[ ,+]+\d{1,3})+)(?: ?(?:reps?|done))?\W+(?:(?:and|but|though|with)\W+)?(?=[a-z])", re.IGNORECASE
)
ADAPTING = ("hurt", "tell", "yes", "no", "redo", "undo", "is", "sure")  #: presses after which the card is shown anew


def takes(draft: Draft, text: str) -> bool:
    """Whether a lone word is for the session in hand, not the command it stands for elsewhere."""
    return text.strip().lower() in OURS and flow.now_running(draft) is not None


def within(draft: Draft, text: str, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts, with a pain that is told in a session taken for one that came in it, unless another time was named.

    Figures of the sets in hand that stand before it are logged with it.
    """
    if not any(isinstance(a, Symptom) for a in acts):
        return acts
    stage = flow.now_running(draft)
    group = () if stage is None else flow.current(draft, stage)
    if stage is None or not group:
        return acts
    slug = stage.turn(group).exercise
    if _leaves_one_out(text):  # the exercise in hand, not the session
        acts = tuple(a for a in acts if not _of_the_session(a))
    felt = tuple(
        replace(a, timing="during", exercise=a.exercise or slug)
        if isinstance(a, Symptom) and a.symptom in ("pain", "injury") and a.timing is None and not a.asked
        else a
        for a in acts
    )
    return _with_sets(draft, text, felt)


def _leaves_one_out(text: str) -> bool:
    """ "Skip this one, my knee hurts": of the exercise in hand, or of one that is named."""
    low = " ".join(text.lower().replace("’", "'").split()).strip(" .!,")
    return SAID["skip"].fullmatch(low) is not None or reasons.bare(low) == "skip"


def _of_the_session(act: Act) -> bool:
    return (isinstance(act, SessionReport) and act.status == "skipped") or (
        isinstance(act, Request) and act.request == "skip"
    )


def _skip_what_hurts(draft: Draft) -> None:
    """Leaves out the exercise in hand where that was said beside the pain that was kept."""
    stage = flow.now_running(draft)
    if stage is None or not any(isinstance(r.body, Symptom) for r in draft.records) or not _leaves_one_out(draft.text):
        return
    group = flow.current(draft, stage)
    if group and not any(r.alert for r in draft.replies):
        low = " ".join(draft.text.lower().replace("’", "'").split()).strip(" .!,")
        named = typed.skipped_by_name(draft, stage, low) if reasons.bare(low, named=True) == low else None
        slug = stage.turn(group).exercise if named is None else named.exercise
        flow.skip(draft, stage, slug)
        draft.close()
        draft.say("gym-skipped", name=name_of(slug, draft.books.library))


def figures_only(draft: Draft, text: str) -> bool:
    """Whether bare figures are of the set in hand: no pain is asked about, and the last told today was none.

    At the end of a session its card asks for the effort, and that was asked last: a number is its answer, whatever
    pain is still followed. The pain is asked about again below the summary.
    """
    if sets_told(draft, text):
        return True
    asking = draft.known.asking
    if not _FIGURES.fullmatch(text) or (asking is not None and asking.topic in ASKS_FIGURES):
        return False
    stage = flow.now_running(draft)
    if stage is None:
        return False
    if not flow.current(draft, stage):
        idle = asking is None or asking.topic in ("lost", "you", "moved")
        return idle and bool(stage.done or stage.sets) and not stage.reported
    told = [r.body for r in draft.known.entries if isinstance(r.body, Symptom) and r.body.symptom in ("pain", "injury")]
    today = [t for t in told if t.when == stage.day]
    return not today or today[-1].severity == 0


def sets_told(draft: Draft, text: str) -> bool:
    """Whether bare figures can only be the sets in hand: several, as many as are left, that reach what is asked.

    A pain that was asked about is one figure; its question stays open (``ask_still``).
    """
    return _of_sets(draft, text) is not None


def ask_still(draft: Draft, asking: Asking | None) -> None:
    """Puts the question about a pain again, below sets that were told in place of its answer.

    At the end the effort is asked first, alone; the pain is asked about again in the evening.
    """
    if asking is None or asking.topic != "pain" or draft.asking is not None or any(r.alert for r in draft.replies):
        return
    stage = flow.now_running(draft)
    if stage is None or not flow.current(draft, stage):
        return
    draft.close()
    draft.say("pain-still-asked", place=place_text(asking.about["region"], asking.about.get("side")))
    offer_scale(draft, asking)
    draft.asking = asking


def _of_sets(draft: Draft, figures: str) -> tuple[Stage, Slot] | None:
    """The session and the exercise in hand that several bare figures are the sets of; None where they may be else."""
    stage = flow.now_running(draft) if _SETS.fullmatch(figures) else None
    group = () if stage is None else flow.current(draft, stage)
    if stage is None or not group:
        return None
    slot = stage.turn(group)
    told = [int(n) for n in re.findall(r"\d+", figures)]
    left = slot.sets - len(stage.sets.get(slot.exercise, ()))
    least = min(v for v in (slot.reps, slot.seconds, slot.distance_m, 1000) if v is not None)
    return (stage, slot) if 1 < len(told) <= left and max(told) >= least else None


def _with_sets(draft: Draft, text: str, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts with the sets whose figures stand before a pain: "10 8, and my shin hurt a bit"."""
    match = _AHEAD.match(text)
    found = (
        None
        if match is None or any(isinstance(a, LOGGED) and not isinstance(a, Symptom) for a in acts)
        else (_of_sets(draft, match[1]))
    )
    if match is None or found is None:
        return acts
    lift = typed.lift_told(draft, *found, match[1])
    return acts if lift is None else (lift, *acts)


def heard(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Whether a text was of the session in hand; it is done then."""
    return typed.heard(draft, text, acts, sets=sets_told(draft, text))


def close_left(draft: Draft) -> None:
    """Ends a session that was left alone for hours with what was done in it, where no clock has done so yet."""
    tables = draft.books.library.gym
    close = None if tables is None else timedelta(hours=tables.close_h)
    stage = None if close is None else stage_of(draft.known, close=close)
    if stage is None or close is None or stage.reported or draft.at - stage.last < close:
        return
    if (stage.done or stage.sets) and stage.ordered(slots_of(draft, stage)):
        flow.finish(draft, stage, None, origin=f"{CLOSED}{stage.origin}")


def goes_elsewhere(text: str) -> bool:
    """Whether one goes somewhere else than to the work, or on another day: "going now to work", "let's go to the pub".

    >>> goes_elsewhere("going under anaesthesia friday"), goes_elsewhere("going to the gym now"), goes_elsewhere("go")
    (True, False, False)
    """
    low = text.lower().replace("’", "'")
    return _GOES_LATER.search(low) is not None or (_GOES.search(low) is not None and not _TO_WORK_OUT.search(low))


def starting(acts: tuple[Act, ...], text: str) -> tuple[tuple[Act, ...], bool]:
    """The acts without the news that a session begins, and whether there was such news.

    Who says that it begins and that the night was bad wants to begin: no wish for something else is made of it.
    """
    rest = tuple(a for a in acts if not (isinstance(a, SessionReport) and a.status == "started"))
    if goes_elsewhere(text):
        return rest, False
    if _BEGINS.match(text.lower().replace("’", "'")) and not any(isinstance(a, (Lift, SessionReport)) for a in rest):
        return tuple(a for a in rest if not isinstance(a, Request)), True
    return rest, len(rest) < len(acts)


def back(draft: Draft) -> bool:
    """One step back in the session in hand; False where none goes on or nothing was done in it."""
    stage = flow.now_running(draft)
    if stage is None or not flow.back(draft, stage):
        return False
    flow.show(draft, fresh=True, head=say("gym-taken-back"))
    return True


def again(draft: Draft) -> bool:
    """The card of the session in hand, last in the chat; False where none goes on."""
    stage = flow.now_running(draft)
    if stage is not None:
        put(draft, stage, fresh=True)
    return stage is not None


def goes_on(draft: Draft) -> bool:
    """Whether a session is in hand."""
    return flow.now_running(draft) is not None


def begun_on(draft: Draft, day: date) -> bool:
    """Whether the session of that day was begun on the card: no word about it is needed."""
    stage = stage_of(draft.known)
    return stage is not None and stage.day == day


def greet(draft: Draft, nudge: Nudge) -> bool:
    """Whether a word of the clock is of a session; it is said then, if it still is due."""
    if nudge.kind not in KINDS:
        return False
    words.greet(draft, nudge)
    return True


def follow(draft: Draft, verb: str) -> None:
    """After a press that may have changed what is left: the card as it stands now, unless something is asked first."""
    if verb not in ADAPTING:
        return
    after(draft)


def below(draft: Draft) -> None:
    """After a message that was not of the session in hand: the card where something was kept, else the way back."""
    _skip_what_hurts(draft)
    shown = draft.name or any(r.name or r.alert for r in draft.replies)
    if shown or flow.now_running(draft) is None or (draft.known.asking and draft.known.asking.topic == "setup"):
        return
    if draft.records or draft.withdrawn:
        after(draft)
    else:
        _way_back(draft)


def after(draft: Draft) -> None:
    """Below what was answered in a session: the card, or the way back to it where a question stands above."""
    stage = flow.now_running(draft)
    if stage is None or any(r.alert for r in draft.replies):
        return
    if draft.asking is not None or draft.picture is not None or _asks(draft):
        _way_back(draft)
        return
    draft.close()
    put(draft, stage, fresh=True)


def _asks(draft: Draft) -> bool:
    """Whether a button of this turn answers a question."""
    rows = [row for r in draft.replies for row in r.buttons] + draft.rows
    return any(b.data.startswith(ANSWERS) for row in rows for b in row)


def _way_back(draft: Draft) -> None:
    way = button("button-gym-show-card", "gym:show")
    draft.rows[:] = [kept for row in draft.rows if (kept := tuple(b for b in row if not b.data.startswith(BEGINS)))]
    if draft.parts:
        draft.offer(way)
    elif draft.replies:
        last = draft.replies[-1]
        draft.replies[-1] = replace(last, buttons=(*last.buttons, (way,)))
