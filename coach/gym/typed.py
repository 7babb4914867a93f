"""What is typed in a session instead of pressed: "7, felt hard", "55kg", "8 8 6", "skip", "do the planks first".

Rule: a figure is of the exercise in hand, read by the reader that reads the log; what it leaves open is as asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from coach.acts import LOGGED, Act, Lift, SessionReport, Symptom, WorkingSet
from coach.amendwhole import stems
from coach.askswords import asks
from coach.asplanned import exceptions
from coach.cards import entry_line, lift_of, name_of
from coach.diary import Record, Setting
from coach.draft import Draft
from coach.gym import asides, athand, flow, reasons, vary
from coach.gym.card import put, slots_of
from coach.gym.feeling import felt, without
from coach.gym.presses import end
from coach.gym.saying import (
    ASKED_FOR,
    EFFORT,
    FIRST,
    FOR,
    NO_EFFORT,
    NTH_SET,
    ONE_SET,
    ONLY,
    PAIR,
    RPE,
    SAID,
    SKIP,
    STAYS,
    SWAP,
)
from coach.gym.stage import Stage
from coach.nextwords import exercise_page
from coach.noting import ask_about, note
from coach.patterns import Pattern
from coach.reader import read
from coach.reply import Say, say
from coach.steps import Step
from coach.week import Slot

ELSEWHERE = ("setup", "fix", "delete", "constraint", "proof", "pause", "ill", "feedback")  #: questions of their own
CHOICES = ("gym-sure", "gym-still", "lost")  #: questions that are over when the card is shown
#: What stood in the plan, named beside what was done: "did 12 instead of 18", "10 not 8".
_ASKED = Pattern(
    r"\b(?:instead of|rather than|not)(?: the)? \d+(?:[.,]\d+)?(?: ?(?:reps?|kg|lbs?|kilos?|s|seconds?))?\b"
)


def heard(draft: Draft, text: str, acts: tuple[Act, ...], *, sets: bool) -> bool:
    """Whether a text was of the session in hand; if so, it is done and the card shown.

    ``sets``: its figures can only be of sets, even where a pain is asked about.
    """
    stage = flow.now_running(draft)
    asking = draft.known.asking
    if stage is None or (asking is not None and asking.topic in ELSEWHERE):
        return False
    low = " ".join(text.lower().replace("’", "'").split()).strip(" .!,")
    if asking is not None and asking.topic == "pain" and not sets and any(c.isdigit() for c in low):
        return False
    tired = tuple(a for a in acts if isinstance(a, Symptom))
    if any(a.symptom != "fatigue" for a in tired):
        return False
    plain = reasons.bare(low, named=skipped_by_name(draft, stage, low) is not None)
    if tired and plain not in ("stop", "skip"):
        return False
    if plain != low:  # what is beside the word of the card is its reason
        low = text = plain
        acts = ()
    if asking is not None and asking.topic == "gym-still" and SAID["still"].fullmatch(low):
        put(draft, stage, fresh=True)
        return True
    group = flow.current(draft, stage)
    if not group:
        return _at_the_end(draft, stage, low)
    if STAYS.fullmatch(low) and (asking is None or asking.topic in CHOICES):  # "no" to a list of others
        put(draft, stage, fresh=True)
        return True
    if tired:
        note(draft, tired)
    slot = stage.turn(group)
    if _done_and(draft, stage, low):
        return True
    if of_a_pain(draft, stage, low):
        return False
    bare = low.rstrip(" ?")
    if any(SAID[w].fullmatch(bare) for w in ASKED_FOR):
        low, text = bare, text.rstrip(" ?")
    word = any(sound.fullmatch(low) for sound in SAID.values())  # of the card: "how", "what's next"
    if asides.unsure(draft, stage, slot, low, () if word else acts) or (
        not word and asides.heard(draft, stage, slot, low, text)
    ):
        return True
    if not word and (asks(low) or text.rstrip().endswith("?")):
        return False
    return (
        _word(draft, stage, slot, low)
        or athand.heard(draft, stage, slot, low)
        or _all_but(draft, stage, text)
        or _named(draft, stage, slot, low, acts)
        or _lifts(draft, stage, acts)
        or _figures(draft, stage, slot, text, low, acts)
    )


#: So much of ten, told loosely: no set is told so.
_ON_THE_SCALE = Pattern(
    r"(?:(?:like|maybe|about|around|roughly|probably|more like|i'?d say|say|its|it's|it is|it was|was|only|just|hm+|"
    r"um|oh|"
    r"honestly|still|now|ok|well)[ ,]+)*(?:an? )(?:10|\d)(?: ?(?:/|out of) ?(?:10|ten))?"
    r"(?:[ ,]+(?:maybe|or so|i guess|i'?d say|i think|tops|max|at most|at worst|now|tbh|honestly|at the moment))*"
)


def of_a_pain(draft: Draft, stage: Stage, low: str) -> bool:
    """Whether "like a 1 maybe" is of the pain that was told last in this session, and no repetition."""
    if _ON_THE_SCALE.fullmatch(low) is None:
        return False
    told = [r.body for r in draft.known.entries if isinstance(r.body, Symptom) and r.body.symptom in ("pain", "injury")]
    today = [t for t in told if t.when == stage.day]
    return bool(today) and today[-1].severity != 0


def _at_the_end(draft: Draft, stage: Stage, low: str) -> bool:
    """The answer to the one question at the end."""
    match = EFFORT.fullmatch(low)
    if match is not None and (stage.done or stage.sets):
        end(draft, stage, float(match[1]), fresh=True)
        return True
    if SAID["back"].fullmatch(low):
        flow.back(draft, stage)
        flow.show(draft, fresh=True, head=say("gym-taken-back"))
        return True
    if NO_EFFORT.fullmatch(low) and (stage.done or stage.sets):
        end(draft, stage, None, fresh=True)
        return True
    return False


# --- words ------------------------------------------------------------------------------------------------------------
def _word(draft: Draft, stage: Stage, slot: Slot, low: str) -> bool:
    """A word of the card, typed."""
    said = next((w for w, sound in SAID.items() if w not in ("still",) and sound.fullmatch(low)), None)
    if said is None or (said == "hold" and slot.seconds is None):
        return False
    if said == "show":
        exercise_page(draft, draft.books.library.exercises[slot.exercise])
        return True
    if said == "swap" and vary.swap_list(draft, stage, slot):
        draft.fresh = True
        return True
    if said == "order" and len(stage.ordered(slots_of(draft, stage))) > 1:
        vary.order_list(draft, stage)
        draft.fresh = True
        return True
    head = _DO[said](draft, stage, slot) if said in _DO else say("swap-none") if said == "swap" else None
    flow.show(draft, fresh=True, head=head)
    return True


def _done(draft: Draft, stage: Stage, slot: Slot) -> Say:
    kept = [flow.as_planned(draft, stage, s) for s in flow.current(draft, stage)]
    return _noted(draft, kept)


def _done_and(draft: Draft, stage: Stage, low: str) -> bool:
    """ "Done, it was a bit easy": what is in hand is done as asked, and felt so."""
    tables = draft.books.library.gym
    told = reasons.how_it_was(low)
    left = None if told is None or tables is None else felt(told, tables)
    if left is None:
        return False
    flow.show(
        draft,
        fresh=True,
        head=_noted(draft, [flow.as_planned(draft, stage, s, left) for s in flow.current(draft, stage)]),
    )
    return True


def _all(draft: Draft, stage: Stage, slot: Slot) -> Say:
    return _noted(draft, flow.everything(draft, stage))


def _one(draft: Draft, stage: Stage, slot: Slot) -> None:
    flow.one_set(draft, stage, slot)


def _skip(draft: Draft, stage: Stage, slot: Slot) -> Say:
    flow.skip(draft, stage, slot.exercise)
    name = name_of(slot.exercise, draft.books.library)
    return say("gym-skipped-sore" if asides.names_a_part(draft) else "gym-skipped", name=name)


def _step(what: str, key: str = "") -> Callable[[Draft, Stage, Slot], Say | None]:
    def keep(draft: Draft, stage: Stage, slot: Slot) -> Say | None:
        seconds = slot.rest_s if what == "rest" else 0
        draft.keep(Step(what=what, when=stage.day, seconds=seconds))  # type: ignore[arg-type]  # one of the words
        return say(key) if key else None

    return keep


def _timer(way: str) -> Callable[[Draft, Stage, Slot], Say]:
    def keep(draft: Draft, stage: Stage, slot: Slot) -> Say:
        draft.keep(Setting(values={"timer": way}))
        return say(f"timer-{way}")

    return keep


def _hold(draft: Draft, stage: Stage, slot: Slot) -> None:
    flow.hold(draft, stage, slot)


def _pair(draft: Draft, stage: Stage, slot: Slot) -> Say | None:
    mate = vary.mate_of(draft, stage)
    if mate is None:
        return say("gym-pair-none")
    vary.pair(draft, stage, mate)
    return None


def _back(draft: Draft, stage: Stage, slot: Slot) -> Say | None:
    return say("gym-taken-back") if flow.back(draft, stage) else None


_DO: dict[str, Callable[[Draft, Stage, Slot], Say | None]] = {
    "all": _all,
    "set": _one,
    "done": _done,
    "skip": _skip,
    "stop": _step("stop"),
    "easier": vary.easier,
    "harder": vary.harder,
    "timer_off": _timer("off"),
    "timer_on": _timer("on"),
    "rest": _step("rest"),
    "hold": _hold,
    "pair": _pair,
    "alone": _step("alone"),
    "back": _back,
}


def _noted(draft: Draft, kept: list[Record]) -> Say:
    library, athlete = draft.books.library, draft.athlete
    lines = tuple(e for r in kept if (e := entry_line(r, library, athlete)))
    return say("gym-noted", entries=lines) if lines else say("gym-noted-nothing")


# --- exercises by name ------------------------------------------------------------------------------------------------
def _all_but(draft: Draft, stage: Stage, text: str) -> bool:
    """ "All done but only 2 sets of lunges": of what is left."""
    left = stage.ordered(slots_of(draft, stage))
    but = exceptions(draft, text, left, stage.day)
    if but is None:
        return False
    flow.show(draft, fresh=True, head=_noted(draft, flow.everything(draft, stage, but)))
    return True


def _named(draft: Draft, stage: Stage, slot: Slot, low: str, acts: tuple[Act, ...]) -> bool:
    """An exercise of the session named to be done first, left out, swapped or done in turn."""
    if any(isinstance(a, LOGGED) for a in acts) or low.endswith("?"):
        return False
    library = draft.books.library
    left = stage.ordered(slots_of(draft, stage))
    named = library.named(low)
    found = [s for n in named if (s := slot_named(draft, n, left)) is not None]
    head: Say | None = None
    if SWAP.search(low) and named:
        there = [s for s in left if s.exercise in named]
        wish = next((n for n in named if n not in {s.exercise for s in left}), None)
        if wish is None:
            if slot.exercise in named and FOR.search(low):  # what is wished for stands on the card as it is
                flow.show(draft, fresh=True)
                return True
            return False
        head = vary.swap_to(draft, stage, there[0] if there else slot, wish)
    elif not found:
        return False
    elif PAIR.search(low):
        mate = vary.mate_of(draft, stage, next((s.exercise for s in found if s != left[0]), None))
        head = say("gym-pair-none") if mate is None else None
        if mate is not None:
            vary.pair(draft, stage, mate)
    elif SKIP.search(low):
        for one in found:
            flow.skip(draft, stage, one.exercise)
        head = say("gym-skipped", name=", ".join(name_of(s.exercise, library) for s in found))
    elif FIRST.search(low) or len(low.split()) <= 3:
        draft.keep(Step(what="first", when=stage.day, exercise=found[0].exercise))
    else:
        return False
    flow.show(draft, fresh=True, head=head)
    return True


def skipped_by_name(draft: Draft, stage: Stage, low: str) -> Slot | None:
    """The exercise of the session that is to be left out by its name: "skip the planks they're boring"."""
    if not SKIP.search(low):
        return None
    left = stage.ordered(slots_of(draft, stage))
    return next((s for n in draft.books.library.named(low) if (s := slot_named(draft, n, left)) is not None), None)


def slot_named(draft: Draft, slug: str, slots: list[Slot]) -> Slot | None:
    """The slot that a name means: of that exercise, else the only one of its family or pattern."""
    library = draft.books.library
    same = next((s for s in slots if s.exercise == slug), None)
    if same is not None:
        return same
    mine = library.exercises[slug]
    near = [s for s in slots if library.exercises[s.exercise].pattern == mine.pattern]
    return near[0] if len(near) == 1 else None


def _lifts(draft: Draft, stage: Stage, acts: tuple[Act, ...]) -> bool:
    """Exercises of the session told by name, in whatever order."""
    lifts = [a for a in acts if isinstance(a, Lift)]
    if not lifts or any(isinstance(a, LOGGED) and not isinstance(a, Lift) for a in acts):
        return False
    left = stage.ordered(slots_of(draft, stage))
    kept: list[Record] = []
    for lift in lifts:
        slot = None if lift.exercise is None else slot_told(draft, lift, left)
        made = lift if slot is None else filled(draft, stage, slot, replace(lift, exercise=slot.exercise))
        kept.append(flow.told(draft, replace(made, when=stage.day)))
        if slot is None and lift.exercise is not None:
            _in_place_of(draft, stage, lift.exercise)
    return _kept(draft, kept)


def slot_told(draft: Draft, lift: Lift, slots: list[Slot]) -> Slot | None:
    """The slot whose sets a lift tells: of that exercise, else the only one whose name holds all the words said.

    "Squats" are those of the session, whatever they are there; "leg press" is none of them.
    """
    same = next((s for s in slots if s.exercise == lift.exercise), None)
    if same is not None:
        return same
    said = stems(lift.exercise_text)
    library = draft.books.library
    named = [s for s in slots if said <= stems(f"{library.exercises[s.exercise].name} {s.exercise.replace('-', ' ')}")]
    return named[0] if said and len(named) == 1 else None


def _in_place_of(draft: Draft, stage: Stage, slug: str) -> None:
    """Leaves out the one exercise of the same pattern: something else was done in its place."""
    library = draft.books.library
    left = stage.ordered(slots_of(draft, stage))
    near = [s for s in left if library.exercises[s.exercise].pattern == library.exercises[slug].pattern]
    if len(near) == 1 and near[0].exercise not in stage.sets:
        flow.skip(draft, stage, near[0].exercise)


def _kept(draft: Draft, kept: list[Record]) -> bool:
    """Shows the card after what was told; what can hardly be, or has no name, is asked about first."""
    if any(r.doubtful or (isinstance(r.body, Lift) and r.body.exercise is None) for r in kept):
        draft.parts.append(_noted(draft, kept))
        if ask_about(draft, kept):
            return True
        draft.parts.clear()
    flow.show(draft, fresh=True, head=_noted(draft, kept))
    return True


# --- figures ----------------------------------------------------------------------------------------------------------
def _figures(draft: Draft, stage: Stage, slot: Slot, text: str, low: str, acts: tuple[Act, ...]) -> bool:
    """Figures, or how it felt, of the exercise in hand."""
    tables = draft.books.library.gym
    asked = _ASKED.search(low) is not None
    logs = any(isinstance(a, LOGGED) and not (asked and isinstance(a, SessionReport)) for a in acts)
    if logs or low.endswith("?") or tables is None:
        return False
    nth = len(NTH_SET.findall(low)) if re.search(r"\d", NTH_SET.sub("", low)) else 0
    low = " ".join((NTH_SET.sub(" ", low) if nth else low).split())
    low = " ".join(_ASKED.sub(" ", low).split()).replace(" ,", ",")
    left = felt(low, tables)
    rest = low if left is None else without(low, tables)
    effort = RPE.search(rest)
    figures = rest if effort is None else (rest[: effort.start()] + rest[effort.end() :]).strip(" ,")
    bare = re.sub(
        r"\b(?:felt|feels|was|it|that|they|were|but|and|with|at|so|a bit|quite|pretty|this time)\b", " ", figures
    )
    if asides.rated(draft, stage, slot, low, left):
        return True
    if not re.search(r"\d", bare):
        if (left is None and effort is None) or len(bare.split()) > 2:
            return False
        lift: Lift | None = lift_of(slot, draft.books.library.exercises[slot.exercise], stage.day)
        lift = replace(lift, sets=tuple(replace(s, rir=None) for s in lift.sets)) if lift else None
    else:
        lift = _read(draft, slot, figures)
    if lift is None:
        return False
    made = filled(draft, stage, slot, lift, said=f"1 set {low}" if nth == 1 else low)
    made = replace(made, sets=tuple(_rated(s, effort, left) for s in made.sets), when=stage.day)
    told = stage.sets.get(slot.exercise, ())
    one = told or nth == 1 or (ONE_SET.search(low) and not ONLY.search(low))
    if one and len(made.sets) == 1 and len(told) + 1 <= slot.sets:
        flow.one_set(draft, stage, slot, made.sets[0])
        made_whole = [r for r in draft.records if isinstance(r.body, Lift)]
        flow.show(draft, fresh=True, head=_noted(draft, made_whole) if made_whole else None)
        return True
    whole = made.sets if len(told) + len(made.sets) > slot.sets else (*told, *made.sets)
    return _kept(draft, [flow.told(draft, replace(made, sets=whole))])


def _read(draft: Draft, slot: Slot, text: str) -> Lift | None:
    """Figures without a name, read as those of the exercise in hand; None where they are something else."""
    library = draft.books.library
    slug = slot.exercise
    if re.fullmatch(r"\d{2,3}(?:[.,]\d+)?", text.strip()) and _is_load(draft, slot, float(text.replace(",", "."))):
        text = f"{text} {draft.athlete.units}"
    if slot.seconds is not None and re.fullmatch(r"\d{1,3}(?:[ ,/]+\d{1,3})*", text.strip()):
        text = " ".join(f"{n}s" for n in re.findall(r"\d+", text))
    for name in dict.fromkeys((library.exercises[slug].name.partition(" (")[0].lower(), slug.replace("-", " "))):
        reading = read(
            f"{name} {text}",
            now=draft.local,
            units=draft.athlete.units,
            distance_units=draft.athlete.distance_units,
            vocabulary=library.vocabulary,
            flags=(),
        )
        lifts = [a for a in reading.acts if isinstance(a, Lift)]
        if len(lifts) == len(reading.acts) == 1 and not reading.left.strip():
            return replace(lifts[0], exercise=slug, exercise_text=name)
    return None


def lift_told(draft: Draft, stage: Stage, slot: Slot, figures: str) -> Lift | None:
    """The exercise in hand with the sets whose bare figures are told beside something else; None where unread."""
    lift = _read(draft, slot, figures)
    if lift is None:
        return None
    made = filled(draft, stage, slot, lift, said=figures)
    return replace(made, sets=(*stage.sets.get(slot.exercise, ()), *made.sets), when=stage.day)


def _is_load(draft: Draft, slot: Slot, number: float) -> bool:
    """Whether a bare number is a load: more than anybody would be asked to repeat."""
    exercise = draft.books.library.exercises[slot.exercise]
    most = max(slot.reps or 0, slot.reps_high or 0)
    return exercise.load_type == "external" and bool(slot.reps) and number > 2 * most


def filled(draft: Draft, stage: Stage, slot: Slot, lift: Lift, said: str = "") -> Lift:
    """A lift with what was left unsaid as it was asked: dose, load, sides, and how many sets."""
    asked = lift_of(slot, draft.books.library.exercises[slot.exercise], stage.day).sets[0]
    sets = tuple(_filled(s, asked) for s in lift.sets)
    alone = len(sets) == 1 and not ONE_SET.search(said) and not stage.sets.get(slot.exercise)
    return replace(lift, sets=sets * slot.sets if alone and said else sets)


def _filled(one: WorkingSet, asked: WorkingSet) -> WorkingSet:
    if one.reps is None and one.seconds is None and one.distance_m is None:
        one = replace(one, reps=asked.reps, seconds=asked.seconds, distance_m=asked.distance_m)
    if one.load_kg is None and one.load_basis in (None, "bodyweight"):
        one = replace(one, load_kg=asked.load_kg, load_basis=asked.load_basis)
    return replace(one, per_side=one.per_side or asked.per_side)


def _rated(one: WorkingSet, effort: re.Match[str] | None, left: int | None) -> WorkingSet:
    known = effort is None and (one.rpe is not None or one.rir is not None)
    return one if known else asides.with_effort(one, effort, left)
