"""What is typed in a session that is no set: a question about it, a moment's wait, a word on the exercise told last.

Rule: a question or a remark never makes a set; what corrects or rates is of what was told last, not of what comes next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from coach import amending, hedges, renaming
from coach.acts import LOGGED, Act, Lift, SessionReport, WorkingSet
from coach.amendwords import correction
from coach.askswords import asks
from coach.cards import dose_text, load_of, name_of
from coach.diary import Amended, Asking, Record
from coach.draft import Draft
from coach.gym import flow
from coach.gym.card import NONE, clock_text, newest_deed, plates_of, put, slots_of
from coach.gym.saying import RPE
from coach.gym.stage import Stage
from coach.nextwords import exercise_page
from coach.ownedlines import owned_lines
from coach.patterns import Pattern
from coach.reply import say
from coach.steps import Step
from coach.week import Slot

_NUMBER = {"one": 1, "two": 2, "three": 3, "four": 4}
TOPIC = "gym-sure"  #: whether a mere "ok" meant that the exercise is done
#: What is asked about the exercise in hand and its numbers.
_OF_HAND = Pattern(
    r"\d|\b(?:reps?|repetitions?|sets?|weights?|loads?|heavy|light|kilos?|kgs?|pounds|left|reserve|rir|warm ?-?up|"
    r"how (?:many|much|long)|rest|enough|plates?|bar|dumb ?bells?|dbs?|kettle ?bells?|kbs?)\b"
)
#: What is asked about the form of the exercise in hand: how low, where the feet go, where one should feel it.
_BODY = r"(?:feet|foot|knees?|toes?|heels?|hips?|back|elbows?|arms?|hands?|shoulders?|head|legs?|weight)"
_OF_FORM = Pattern(
    r"\bhow (?:far|low|deep|high|wide|fast|slow(?:ly)?|straight|close)\b|"
    r"\bhow (?:should|do) i (?:stand|sit|breathe|hold|place)\b|"
    rf"\bwhere (?:do|does|should|to|shall)\b.*\b(?:{_BODY}|go|put|feel|look)\b|"
    rf"\b(?:should|do|does|is|are|can|may|must) (?:my|the|both) {_BODY}\b|"
    r"\bwhat should i (?:feel|watch)\b|"
    r"\b(?:good|right|correct|proper) (?:form|technique)\b|\bam i doing (?:it|this|that|these) (?:right|wrong|ok)\b"
)
_OF_A_RUN = Pattern(r"\b(?:runs?|running|race|pace|kms?|miles?|today|tomorrow|weeks?|walk\w*)\b")
_WEIGHS = Pattern(r"\b(?:weights?|loads?|heavy|kilos?|kgs?|pounds|plates?|dumb ?bells?|dbs?|kettle ?bells?|kbs?)\b")
_LEFT = Pattern(r"\b(?:left|reserve|rir|in the tank)\b")
_MUCH = r"(?:\d{1,2}|a|an|one|two|three|five|ten|half an?|a few|a couple(?: of)?|couple(?: of)?|few|some|another)"
_TIME = r"(?:(?:more )?(?:min(?:ute)?s?|m|secs?|seconds?|moments?|mo|hours?|breather|break|rest|sip|while|bit))"
_WAITS = Pattern(
    r"(?:(?:ok|okay|sorry|wait|hang on|hold on|please|coach|just|need|i need|give me|gimme|taking|i'?ll take|"
    r"i'?ll be|"
    r"be|in|for|still|another|have to|i have to|i'?ve to|gotta|let me|let us)\W+)*"
    rf"(?:(?:{_MUCH} {_TIME}(?:[, ]+(?:more|please|pls|to go|break|left|rest|then|back|ok|first|only|longer|away))*)|"
    r"pause(?: please| for a (?:moment|minute|bit|sec))?|"
    r"brb|be right back|right back|back (?:in an? \w+|soon|in \d+ ?\w*)|wait|hang on|hold on|not yet|"
    r"not ready(?: yet)?|"
    r"(?:still )?(?:warming up|resting|changing|getting ready|setting up)|"
    r"(?:get|drink|grab|fetch) (?:some |a |my )?(?:water|drink|sip|towel|plates?|phone|mat|shoes)|"
    r"(?:answer|get) the (?:door|phone)|phone(?:'s| is)? ringing|someone(?:'s| is) (?:here|at the door|"
    r"talking to me))"
    r"\W*"
)
_WARM = Pattern(
    r"(?:(?:ok|okay|now|and|i'?m|i am|all|the|my|done with the|finished the|done)\W+)*(?:warm(?:ed)?[- ]?up|"
    r"warming up|ramp sets?)"
    r"(?: sets?)?(?: (?:is|are|'s|all))*(?: (?:done|over|finished|complete|ready|now|through))*\W*"
)
#: A word on how it was: nothing but that.
_WAS = Pattern(
    r"(?:(?:wow|phew|ok(?:ay)?|well|hm+|man|god|ooh?f|uff|yeah|no|actually|honestly|lol|haha)\W+)*"
    r"(?:(?:that(?: one| set)?|it|this(?: one)?|those|they|these|all of (?:it|them)|"
    r"(?:the )?last (?:one|set))"
    r"(?:'s|'re| was| were| is| are| felt| feels)?|was|were|felt|feels) .+"
)
#: What says that something told was wrong, before a figure.
_WRONG = Pattern(
    r"(?:(?:no|nope|nah|sorry|oops|whoops|wait|ah|oh|hm+|actually|correction|i meant?|meant|my bad|typo|mistake|"
    r"(?:it|that|this|those|they) (?:was|were) (?:only |just |really )?|make (?:it|that)|"
    r"should(?:'ve| have)? be(?:en)?|"
    r"not \d+\S*[,:]?)\W*)+(?=\d|only|just|one|two|three|four|five|six|seven|eight|nine|ten)"
)
_IS_WRONG = Pattern(
    r"\W*(?:\d\S* )*(?:no|nope|nah|sorry|oops|actually|correction|i meant?|meant|typo|make|my bad|not)\b"
)
_OPENERS = (
    r"(?P<wrong>(?:(?:wait|no|nope|oops|whoops|sorry|actually|hang on|hold on|my bad|correction|i meant?|typo)\W+)*)"
    r"(?:(?:hm+|ah|oh|um|well|and|but|ok)\W+)*"
)
_NTH = r"(?P<nth>first|1st|second|2nd|third|3rd|fourth|4th|last|final)"
_REPS = r"(?P<n>\d{1,3})(?: ?reps?)?(?:\W+(?:sorry|actually|though|tho|only|not \d{1,3}))*"
#: "The last one was only 7", "7 on the second": of a set that was told.
_SET_WAS = Pattern(
    rf"{_OPENERS}(?:(?:on|in|for) )?(?:the |my )?{_NTH}(?: (?:set|one))? (?:was|were|is|should be|should have been|had)"
    rf"(?: (?:only|just|actually|really))* {_REPS}"
)
_ON_THE_SET = Pattern(
    rf"{_OPENERS}(?:i )?(?:(?:only|just|actually|it was|that was|got|did|made|managed|had) )*{_REPS} (?:on|for|in) "
    rf"(?:the |my )?{_NTH}(?: (?:set|one))?"
)
_WERE = Pattern(r"\b(?:was|were|should be|should have been)\b")
#: What says that the whole of a session is done.
_OF_ALL = Pattern(r"\b(?:sessions?|work ?outs?|training|everything|all|whole|gym|strength|finished|home|\d+)\b")
#: Words that may only mean that they were read.
UNSURE = Pattern(r"(?:(?:ok(?:ay)?|yes|yep|yeah|good|next(?: one| exercise)?|got it|and|alright|sure|fine|k|👍)[ ,]*)+")


def heard(draft: Draft, stage: Stage, slot: Slot, low: str, text: str) -> bool:
    """Hears what is no set; False where the text may be one."""
    if asks(low) or text.rstrip().endswith("?"):
        return _answered(draft, stage, slot, low.rstrip("?"))
    if _WAITS.fullmatch(low):
        draft.say("gym-wait")
        return True
    if _WARM.fullmatch(low):
        put(draft, stage, fresh=True)
        return True
    return renaming.heard(draft, text) or _corrected(draft, stage, slot, low, text)


def names_a_part(draft: Draft) -> bool:
    """Whether a part of the body is named: "skip it, my wrist doesn't like it" may be a pain."""
    words = draft.books.safety.words
    said = hedges.heard(draft.text, words.lexicon, words.idioms, draft.also(draft.text))
    return any(name.startswith("region-") for name in said.hits)


def _answered(draft: Draft, stage: Stage, slot: Slot, low: str) -> bool:
    """A question about the numbers of the exercise in hand; others are answered elsewhere."""
    library = draft.books.library
    others = any(slug != slot.exercise for slug in library.named(low))
    if not others and _OF_FORM.search(low) and not _OF_A_RUN.search(low):
        exercise_page(draft, library.exercises[slot.exercise])
        return True
    if not _OF_HAND.search(low) or others:
        return False
    timed = slot.seconds is not None
    reserve = NONE if slot.rir is None else f"{slot.rir}"
    key = "gym-answer-left" if _LEFT.search(low) and slot.rir is not None else "gym-answer"
    exercise = library.exercises[slot.exercise]
    load = exercise.load_type == "external" and not timed
    plates = plates_of(draft, stage, slot, exercise)
    draft.say(
        key,
        kilos=load_of(slot, draft.athlete),
        plates=NONE if plates is None else plates,
        name=name_of(slot.exercise, library),
        sets=slot.sets,
        dose=dose_text(slot),
        reserve=reserve,
        load="yes" if load else "no",
        rest=clock_text(slot.rest_s),
    )
    if load and slot.load_kg is None and _WEIGHS.search(low) and draft.athlete.weights:
        draft.say("set-weights", weights=owned_lines(draft.athlete.weights))
    return True


def unsure(draft: Draft, stage: Stage, slot: Slot, low: str, acts: Sequence[Act] = ()) -> bool:
    """A mere "ok" is asked about once: nothing is done by reading a card. So is "done with the first" of some words."""
    news = any(isinstance(a, SessionReport) and a.status == "done" for a in acts)
    said = any(isinstance(a, LOGGED) and not isinstance(a, SessionReport) for a in acts)
    partly = news and not said and not _OF_ALL.search(low) and not _WARM.fullmatch(low)
    if not UNSURE.fullmatch(low) and not partly:
        return False
    asking = draft.known.asking
    if asking is not None and asking.topic == TOPIC:
        return False  # the answer to just that
    put(draft, stage, fresh=True, head=say("gym-sure", name=name_of(slot.exercise, draft.books.library)))
    draft.asking = Asking(topic=TOPIC)
    return True


# --- what was told last -----------------------------------------------------------------------------------------------
def last_lift(draft: Draft, stage: Stage) -> Record | None:
    """The exercise told last in this session, where nothing else was done since."""
    newest = newest_deed(draft, stage)
    if newest is None:
        return None
    if isinstance(newest.body, Amended):  # corrected or rated once already
        origin, index = newest.body.origin, {newest.body.index}
    else:
        origin, index = newest.origin, {r.index for r in draft.known.records if r.origin == newest.origin}
    of_it = [r for r in draft.known.records if isinstance(r.body, Lift) and r.origin == origin and r.index in index]
    return of_it[-1] if of_it and cast("Lift", of_it[-1].body).when == stage.day else None


def rated(draft: Draft, stage: Stage, slot: Slot, low: str, left: int | None) -> bool:
    """How it was, of the exercise told last: "that was super easy", "rpe 8"; False where it is no such word."""
    record = last_lift(draft, stage)
    effort = RPE.search(low)
    bare = effort is not None and not low[: effort.start()].strip(" ,.") and not low[effort.end() :].strip(" ,.")
    if record is None or stage.sets.get(slot.exercise) or (left is None and effort is None):
        return False
    if not bare and (re.search(r"\d", low) or not (_WAS.fullmatch(low) or left is not None)):
        return False
    lift = cast("Lift", record.body)
    sets = tuple(with_effort(s, effort, left) for s in lift.sets)
    _amend(draft, [replace(record, body=replace(lift, sets=sets))])
    return True


def with_effort(one: WorkingSet, effort: re.Match[str] | None, left: int | None) -> WorkingSet:
    """A set with the effort that was told in figures, else by words as repetitions ``left``."""
    if effort is not None and effort[1] is not None and float(effort[1]) <= 10:
        return replace(one, rpe=float(effort[1]), rir=None)
    if effort is not None and (effort[2] or effort[3]):
        word = effort[2] or effort[3]
        return replace(one, rir=float(_NUMBER.get(word, word)), rpe=None)
    return one if left is None else replace(one, rir=float(left), rpe=None)


def _corrected(draft: Draft, stage: Stage, slot: Slot, low: str, text: str) -> bool:
    """ "No, 12": the set or the exercise told last is corrected, and the card stays where it is."""
    wrong = _WRONG.match(low)
    marked = wrong is not None and _IS_WRONG.match(low) is not None
    named = draft.books.library.named(low)
    if named and not _of_one_done(draft, stage, named, low):
        return False
    if stage.sets.get(slot.exercise) and not named:
        return marked and wrong is not None and _last_set(draft, stage, slot, low[wrong.end() :])
    which = None if named else _which_set(low)
    if not (named or marked or which) or (not named and last_lift(draft, stage) is None):
        return False
    said = correction(which or text)
    made = [] if said is None else amending.changes(draft, replace(said, marked=True))
    if not made:
        return False
    _amend(draft, made)
    return True


def _which_set(low: str) -> str | None:
    """ "Only 7 on the last" as a correction of that set; a first set that is not said to be wrong is of what comes."""
    m = _SET_WAS.fullmatch(low) or _ON_THE_SET.fullmatch(low)
    if m is None or (m["nth"] in ("first", "1st") and not m["wrong"]):
        return None
    return f"sorry {m['nth']} set was {m['n']}"


def _of_one_done(draft: Draft, stage: Stage, named: Sequence[str], low: str) -> bool:
    """Whether it is told how an exercise was that is done already in this session, and of none that is still to do."""
    left = {s.exercise for s in stage.ordered(slots_of(draft, stage))}
    done = set(stage.done) - left
    return _WERE.search(low) is not None and bool(named) and set(named) <= done


def _amend(draft: Draft, made: list[Record]) -> None:
    amending.keep(draft, made)
    draft.rows.clear()  # the card below has its own way back


def _last_set(draft: Draft, stage: Stage, slot: Slot, figure: str) -> bool:
    """The set told last, told anew: its repetitions, its seconds or its load."""
    number = re.fullmatch(r"(\d{1,3})(?: ?(kg|lbs?|reps?|s|secs?|seconds?))?", figure.strip(" .!"))
    step = next(
        (r for r in reversed(draft.known.records) if isinstance(r.body, Step) and r.body.what in ("set", "hold")), None
    )
    if number is None or step is None or number[2] in ("kg", "lb", "lbs"):
        return False
    was = stage.sets[slot.exercise][-1]
    one = replace(was, seconds=float(number[1])) if was.seconds is not None else replace(was, reps=int(number[1]))
    body = cast("Step", step.body)
    draft.refine_all(replace(step, body=replace(body, sets=(one,))))
    flow.show(draft, fresh=True, head=say("gym-corrected"))
    return True
