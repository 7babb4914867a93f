"""How an illness goes, asked in the morning, and the check after each session of the way back (MED-02, MED-04).

Rule: asked once for every word told; an unanswered check is no pass, and the share stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from coach import advising, undoing
from coach.acts import LOGGED, Act, Question, Request, SmallTalk, Symptom
from coach.advice import Advice
from coach.cards import button
from coach.checks import Check
from coach.courses import still_open
from coach.diary import Asking, Proposal, Record
from coach.draft import Draft
from coach.illness import BACK_DAYS, facts, illness
from coach.judge import judge
from coach.notes import ill_buttons
from coach.nudges import Nudge
from coach.patterns import Pattern
from coach.wellagain import word_of

COLD = "head-cold"  #: the rule of an illness that only eases
WORDS = ("still", "better", "well")
CHECKS = ("fine", "hard", "sign", "heart")
NEWS = timedelta(days=10)  #: so long after its last eased day the end of a cold is told as news
FEVER_FREE = timedelta(days=2)  #: so long after a fever was told nobody is well by a word in passing
MISHEARD = timedelta(days=1)  #: so long an illness can be said to have been none
SMALL = 2  #: how bad it may have been told to be for that
OLDEST = timedelta(days=4)  #: an after-check of a session longer ago tells nothing
_SPOKEN = (
    ("well", Pattern(r"\b(well|fine|gone|good|recovered|healthy|over it|all clear|back to normal)\b")),
    ("better", Pattern(r"\b(better|improving|on the mend|nearly)\b")),
    ("still", Pattern(r"\b(still|ill|sick|same|worse|rough|bad|no|not)\b")),
)


def greet(draft: Draft, nudge: Nudge) -> bool:
    """The morning's question, or an after-check that is still open; False where neither is owed any more."""
    found = illness(draft.known, draft.books.library, draft.local)
    if found is None:
        return False
    if nudge.kind == "after-check":
        if found.owed is None or found.owed != nudge.about - timedelta(days=1):
            return False
        ask_after(draft, found.owed)
        return True
    if found.well is not None:
        return False
    ask_how(draft)
    return True


def ask_after(draft: Draft, day: date) -> None:
    """The check after a session of the way back."""
    draft.say("ask-after-check")
    for item in CHECKS:
        draft.offer(button(f"button-after-{item}", f"after:{day.isoformat()}:{item}"))


def ask_after_work(draft: Draft) -> bool:
    """After a session of the way back: how was it borne? False where none is owed."""
    found = illness(draft.known, draft.books.library, draft.local)
    if found is None or found.well is None or found.owed != draft.today:
        return False
    ask_after(draft, found.owed)
    return True


def typed(draft: Draft, text: str) -> bool:
    """How it goes, typed; False where that is not what the text says."""
    low = text.lower()
    if len(low.split()) > 8:
        return False
    denied = re.search(r"\bnot?\b|n't\b", low) is not None
    word = next((w for w, pattern in _SPOKEN if pattern.search(low) and not (w == "well" and denied)), None)
    return word is not None and press_ill(draft, word)


#: What is told beside the end of an illness and has to be heard by itself.
_NOTHING_ELSE = (
    r"(?!.*\b(?:but|still|except|apart from|although|though|not|no|worse|chest\w*|wheez\w+|breath\w*|fever\w*|temp\w*|"
    r"pains?|painful|hurts?|hurting|sore|aches?|aching|cough\w*|heart|dizz\w+|faint\w*|tight\w*|weak|vomit\w*)\b)"
)
_EATEN = (
    r"(?:food|water|everything|it all|it|fluids?|drinks?|dinner|lunch|breakfast|tea|toast|rice|something|"
    r"again|normally)"
)
#: How an illness goes, said without being asked. The surest first; "gone" of a fever alone is not well yet.
_UNASKED = (
    ("well", Pattern(
        r"(?:i'?m|i am|im|am|feel|feeling|i feel|all|fully|completely|totally|finally|and|now|ok|hi|hey|good news|\W)*"
        r"\b(?:(?:well|healthy|recovered|over it|back to normal|fit) ?(?:again|now|today)?|(?:good|fine|ok|okay) again)"
        r"(?: now| today| since .{1,15})?\W*"
        r"|.*\b(?:no|without) (?:fever|temp\w*|symptoms?|signs?) "
        r"(?:for|since) (?:a|one|two|three|\d|the last|yesterday)\b.*"
    )),
    ("better", Pattern(
        r"(?:the |my |that |this )?(?:head )?(?:fever|temp\w*|cold|flu|bug|cough|virus|sniffles?|worst)"
        r"(?: is| has| are| have|'s|s)?(?: now| finally| all| pretty much)* "
        r"(?:gone|over|passed|down|went|better|broken|broke|cleared(?: up| off)?|shifted|lifted|done(?: with)?|history|"
        r"behind me)\b" + _NOTHING_ELSE + r"[^\d]{0,60}"
        r"|(?:i'?m |i am |finally |now )*over (?:the|my|that|this) (?:head )?(?:cold|flu|bug|cough|virus)\b"
        + _NOTHING_ELSE + r"[^\d]{0,60}"
        r"|(?:i'?m |i am |feeling |feel |now )*(?:back to )?(?:100|a hundred) ?(?:%|percent|per cent)(?: again)?"
        r"(?: now| today| since .{1,15})?\W*"
        r"|(?:i'?m|i am|im|feel|feeling|i feel|much|a bit|a lot|getting|\W)*\bbetter(?: now| today)?\W*"
        r"|(?:(?:i'?m|i am|im|feel|feeling|i feel|much|a bit|a lot|getting|stomach|tummy|bug|is|\W)*\bbetter"
        r"(?: now| today| this morning)?\W*(?:and |i |i'?ve )*)?"
        r"(?:(?:kept|keeping|held|holding) (?:(?:my|all|some|the|a|bit|of) )*" + _EATEN + r"(?: and \w+)? (?:down|in)\b"
        r"|(?:ate|eaten|eating|eat) (?:(?:my|all|some|the|a|bit|of) )*" + _EATEN + r")"
        + _NOTHING_ELSE + r"[^\d]{0,40}"
    )),
    ("still", Pattern(r"(?:i'?m|i am|im)?\W*\bstill (?:ill|sick|poorly|unwell|in bed|feverish|not well)\b.{0,20}")),
)  # fmt: skip


def unasked(draft: Draft, text: str, acts: Sequence[Act], advice: Sequence[Advice]) -> bool:
    """How an illness that lasts goes, told by itself; False where none lasts or the text says something else."""
    found = illness(draft.known, draft.books.library, draft.local)
    low = " ".join(text.lower().replace("’", "'").split())
    word = next((w for w, pattern in _UNASKED if pattern.fullmatch(low)), None)
    by_clause = word_of(text) if all(_says_nothing_else(a) for a in acts) else None
    if by_clause == "well" and word != "well":
        if found is not None and "fever" not in low and _fever_lately(draft):
            ask_how(draft)  # well for a day, and without it?
            return True
        word = by_clause
    elif word is None and by_clause == "better":
        word = by_clause
    if found is None and word in ("well", "better"):
        return _cold_over(draft, named=_OF_ILLNESS.search(low) is not None)
    if found is None or found.well is not None:
        return False
    if word is not None:
        return press_ill(draft, word)
    if by_clause == "denied":
        if not _taken_back(draft):
            ask_how(draft)
        return True
    if by_clause == "partly" and not advice:
        ask_how(draft)
        return True
    return False


def _says_nothing_else(act: Act) -> bool:
    """Whether an act may be all that is read out of words on an illness that goes."""
    if isinstance(act, Symptom):
        return act.symptom == "illness" and not act.flags
    return isinstance(act, (Question, Request, SmallTalk))


def ask_how(draft: Draft) -> None:
    """Asks how the illness goes, with a tap for each answer."""
    draft.say("ask-ill-morning")
    draft.asking = Asking(topic="ill")
    draft.offer(*ill_buttons())


def ask_whether_over(draft: Draft, kept: Sequence[Record]) -> bool:
    """After a sign of an illness that lasts was told as gone: how is it? False where none was, or none lasts."""
    told = [r.body for r in kept if isinstance(r.body, Symptom) and r.body.symptom == "illness"]
    found = illness(draft.known, draft.books.library, draft.local)
    if not told or any(s.severity != 0 for s in told) or found is None or found.well is not None:
        return False
    ask_how(draft)
    return True


def _fever_lately(draft: Draft) -> bool:
    """Whether a fever was told within the days that one has to be free of it."""
    return any(
        isinstance(r.body, Proposal) and "fever" in r.body.rule and draft.at - r.at < FEVER_FREE
        for r in draft.known.records
    )


def _taken_back(draft: Draft) -> bool:
    """Takes back an illness that was heard within a day out of something small, as an undo would; else False.

    A fever, a stomach, a test, or anything that was not told as small stays: of those the question is how it goes.
    """
    eased = [
        r for r in draft.known.records if isinstance(r.body, Proposal) and any(e.effect.ramp for e in r.body.eases)
    ]
    last = eased[-1] if eased else None
    if (
        last is None
        or draft.at - last.at > MISHEARD
        or not isinstance(last.body, Proposal)
        or last.body.rule != "ill-now"
    ):
        return False
    told = [r.body for r in draft.known.records if r.origin == last.origin and isinstance(r.body, LOGGED)]
    small = all(
        isinstance(b, Symptom) and b.symptom == "illness" and not b.flags and b.severity is not None
        and 0 < b.severity <= SMALL for b in told
    )  # fmt: skip
    earlier = [r for r in eased if r.origin != last.origin and last.at - r.at < timedelta(days=BACK_DAYS)]
    if not told or not small or earlier or not undoing.press_undo(draft, last.origin):
        return False
    draft.say("ill-taken-back")
    return True


#: Words that name an illness: "I'm better" may as well be of a pain.
_OF_ILLNESS = Pattern(r"\b(?:fever|temp\w*|cold|flu|bug|cough|virus|sniffles?|recovered|healthy|well)\b")


def _cold_over(draft: Draft, *, named: bool) -> bool:
    """A cold that only eased the plan is better: what is eased holds out its few days; False where there was none.

    Once they are over as well, the plan goes on as it was, as long as the end of it is news; where a pain stands open,
    only if an illness is ``named``.
    """
    told = [p.until for p, verdict in draft.known.proposals if COLD in (p.rule, *p.rules) and verdict is not False]
    until = max((u for u in told if u is not None), default=None)
    if until is None or until < draft.today - NEWS:
        return False
    if until < draft.today and not named and still_open(draft.laid().courses):
        return False
    if until >= draft.today:
        draft.say("cold-better", until=until)
    else:
        draft.say("cold-over")
        calm = Advice(rule=COLD, urgency="none", action="reassure", say="cold-over", why="why-head-cold")
        draft.advice.append(calm)
    draft.offer(button("button-week", "week:0"))
    return True


def press_ill(draft: Draft, word: str) -> bool:
    """How the illness goes."""
    found = illness(draft.known, draft.books.library, draft.local)
    if word not in WORDS or found is None or found.well is not None:
        return False
    days = (draft.today - found.since).days + 1
    return _told(draft, Check(topic="ill", item=word), ill_days=float(days))


def press_after(draft: Draft, rest: str) -> bool:
    """How a session of the way back was borne."""
    day, _, item = rest.partition(":")
    try:
        of = date.fromisoformat(day)
    except ValueError:
        return False
    found = illness(draft.known, draft.books.library, draft.local)
    if item not in CHECKS or found is None or found.well is None or of in found.passed:
        return False
    if not timedelta() <= draft.today - of <= OLDEST:
        return False
    return _told(draft, Check(topic="after", item=item, about=day))


def _told(draft: Draft, check: Check, **more: float) -> bool:
    """A check kept and judged."""
    before = facts(draft.known, (check,), draft.books.library, draft.local)
    kept = draft.keep(check)
    situation = advising.situation(draft, kept=(kept,), more={**before, **more})
    advice = judge(situation, draft.books.library, draft.books.safety)
    if advising.alarm(draft, (), advice):
        return True
    advising.advise(draft, advice)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True
