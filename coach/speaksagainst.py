"""What speaks against a run or strength work on a day: a clinician's limit, an illness, running that was stopped.

Rule: who asks for leave or only announces it ("gonna run 3k tomorrow") hears what speaks against it; where nothing
does, nothing is said here. A cap that the day would go over is a no; one that it keeps to is told with the yes.
"""

from __future__ import annotations

from datetime import date, timedelta

from coach.acts import KG_PER_LB, METRES_PER_MILE, Lift, Run, SessionReport, Symptom
from coach.ahead import day_in
from coach.constraint import ON_RUNS, Constraint
from coach.diary import Proposal, Record
from coach.draft import Draft
from coach.holding import blocks_legs, concerns, no_runs
from coach.illness import illness
from coach.library import LEG_REGIONS
from coach.limitlines import lines_of
from coach.patterns import Pattern
from coach.pending import with_them
from coach.values import value

FARTHEST = 200  #: letters; longer ones tell a story
TOLD_DAYS = 3  #: an illness that changed nothing is spoken of so long
LASTS = ("ill", "unsure")  #: an illness that is not told to be over
OF_LEGS = (*LEG_REGIONS, "legs")
_RUNS = (
    r"(?:runs?|running|jogs?|jogging|parkrun|race|racing|intervals?|tempo|track|hills?|hill (?:reps|repeats|sprints)|"
    r"sprints?|sprinting|strides|fartlek|speed ?work|long one|treadmill)\b"
    r"(?! (?:shoes?|form|club|watch|belt|store|economy|technique|injur\w+|plan))"
)
_LIFTS = (
    r"(?:lift|lifting|train|training|work(?:ing)? ?out|workout|exercise|weights|gym|session|strength(?: work)?|"
    r"upper body|core|legs|squats?|squatting|deadlifts?|bench)\b"
)
_FILLS = (
    r"(?:(?:go|going|do|doing|for|a|an|the|my|our|this|that|some|still|just|even|at least|maybe|probably|definitely|"
    r"short|shorter|easy|easier|slow|little|quick|long|gentle|light|lil|small|wee|tiny|cheeky|bit of|try|to|start|"
    r"starting|out|on|in|again|please|really|also|actually|now|then|one|another|today|tonight|tomorrow|tmrw|have|be|"
    r"back|get|planned|recovery|test|with|it|ok(?:ay)?|anyway|first|only|safe|allowed|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day'?s?|\d+(?:[.,]\d+)? ?(?:k|km|mi|miles?|mins?|minutes?|m|x)?)\W+)"
)
_WHO = r"(?:can|could|may|might|should|shall|must) (?:i|we)|am i (?:ok|okay|good|fine|fit|ready|allowed|safe|able)"
_SOON = r"(?:jogging|running) (?:today|tomorrow|tonight|later|now|anyway|on \w+day|\d)"
_FINE = "ok|okay|alright|fine|safe|allowed|cool"
_MEANT = (
    r"gonna|going to|i'?ll|i will|we'?ll|planning(?: to| on)?|plan (?:to|on)|thinking (?:of|about)|want(?:ing)? to|"
    r"wanna|about to|intend(?:ing)? to|i might|might|fancy|off (?:for|to|on|out)|head(?:ing|ed)? (?:out|off)?|"
    r"going (?:out |off )?(?:for|on)|i'?m (?:doing|running|jogging)|tempted to|feel like|hoping to|let'?s|decided to"
)
_KNOWLEDGE = Pattern(r"\b(?:how|why|which|what(?! about\b| if\b)|whats|eat|drink|wear|shoes?|breathe|warm ?up)\b")
_NOT_AHEAD = Pattern(
    r"\b(?:ran|did|done|finished|went|was|were|yesterday|not|never|no|instead of|skip\w*|without|last|ago|when|once|"
    r"after|before|until|if|next (?:month|year|season|week)|one day|"
    r"some ?day|this (?:year|summer|autumn|spring|season)|soon|in \d+ \w+|"
    r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)|"
    r"goal|dream|sub|pb)\b|n't\b"
)
_FAST = Pattern(
    r"\b(?:race|racing|parkrun|intervals?|tempo|track|sprint\w*|speed ?work|strides|fartlek|fast|hard|threshold|"
    r"hill (?:reps|repeats|sprints))\b"
)
_HILLS = Pattern(r"\b(?:hills?|hilly|uphill|downhill|trails?)\b")
_LONG = Pattern(r"\blong (?:run|one|jog)\b")
_FAR = Pattern(r"\b(\d{1,3}(?:[.,]\d+)?)[ -]?(k|kms?|kilomet\w+|mi|miles?|milers?|mins?|minutes?|hours?|h)\b")
_AN_HOUR = Pattern(r"\b(?:an|one) hour\b")
#: Without a word of these nothing is asked for or announced here.
_HEAD = Pattern(
    r"\b(?:runs?|running|jog\w*|parkrun|rac\w+|interval\w*|tempo|track|hill\w*|sprint\w*|strides|fartlek|speed ?work|"
    r"long one|treadmill|lift\w*|train\w*|work(?:ing)? ?out|exercise|weights|gym|session|strength|upper body|core|"
    r"legs|squat\w*|deadlift\w*|bench)\b"
)


def _asking(object_: str) -> Pattern:
    """Leave asked for ``object_``, in whatever form."""
    return Pattern(
        rf"\b(?:{_WHO})\W+(?:to )?{_FILLS}{{0,7}}{object_}"
        rf"|\b(?:is|would) it (?:be )?(?:still )?(?:{_FINE})\W+(?:(?:for me )?to|if i)\W+{_FILLS}{{0,6}}{object_}"
        rf"|\b(?:is|are|would) {_FILLS}{{0,5}}{object_}\W+{_FILLS}{{0,3}}(?:be )?(?:{_FINE}|possible|out|off|on)\b"
        rf"|\b(?:what|how) about {_FILLS}{{0,6}}{object_}"
        rf"|^\W*(?:ok|okay|fine|safe|alright|cool) (?:to|if i) {_FILLS}{{0,5}}{object_}"
        rf"|^\W*{_FILLS}{{0,6}}{object_}(?:\W+{_FILLS}{{0,3}}\w*)?\W*\?\W*$"
    )


def _meaning(object_: str) -> Pattern:
    """``object_`` announced."""
    return Pattern(rf"(?:\b(?:{_MEANT})\W+|^\W*(?={_SOON})){_FILLS}{{0,7}}{object_}")


_ASKS_RUN, _ASKS_LIFT = _asking(_RUNS), _asking(_LIFTS)
_MEANS_RUN, _MEANS_LIFT = _meaning(_RUNS), _meaning(_LIFTS)
_SENTENCE = Pattern(r"[.!;\n]+|\?(?=.)")


@value(frozen=True, kw_only=True)
class Against:
    """``out``: the limits that a run on the day goes against. ``within``: those it has to keep to.

    ``kind``: whether only the kind of run that is asked for is out.
    """

    out: tuple[Constraint, ...] = ()
    within: tuple[Constraint, ...] = ()
    kind: bool = False


def wanted(draft: Draft, low: str) -> bool:
    """Whether a run or strength work is asked for or announced on a day that something speaks against."""
    if len(low) > FARTHEST or not _HEAD.search(low):
        return False
    if not (draft.limits.standing or draft.known.easings or Symptom in draft.known.kinds):
        return False
    day = day_in(low, draft.today) or draft.today
    return (_wants(low, _ASKS_RUN, _MEANS_RUN) and stops_run(draft, day, low)) or (
        _wants(low, _ASKS_LIFT, _MEANS_LIFT) and (lasts(draft) or bool(of_strength(draft, day)))
    )


def _wants(low: str, asks: Pattern, means: Pattern) -> bool:
    for said in _SENTENCE.split(low):
        if _KNOWLEDGE.search(said):
            continue
        if asks.search(said) or (means.search(said) and not _NOT_AHEAD.search(said)):
            return True
    return False


def stops_run(draft: Draft, day: date, low: str) -> bool:
    """Whether a run of the kind and length that ``low`` names is out on ``day``."""
    if of_run(draft, day, low).out or lasts(draft) or told_ill(draft) is not None:
        return True
    laid = with_them(draft).laid()
    return laid.running_on(day) == "none" or (laid.layoff is not None and day not in laid.run_days)


_WENT = Pattern(
    rf"\b(?:(?:went|been|gone) (?:out )?(?:for|on) {_FILLS}{{0,5}}(?:runs?|jogs?|running|jogging)|"
    r"(?:went|been|gone) (?:running|jogging)|(?:ran|jogged) (?:anyway|a bit|a little|regardless|though|after all))\b"
)
_TRAINED = Pattern(
    r"\b(?:trained|lifted|worked out|did my session|went to the gym) (?:anyway|regardless|though|after all)\b"
)
_NOT = Pattern(r"\b(?:not|no|never)\b|n't\b")


def went(draft: Draft, low: str) -> bool:
    """A word on what was done against a limit or ill, without a figure to log; False where it is no such thing."""
    ran = _WENT.search(low) is not None
    if len(low) > FARTHEST or not (ran or _TRAINED.search(low)) or _NOT.search(low):
        return False
    out = of_run(draft, draft.today, "").out if ran else of_strength(draft, draft.today)
    if out:
        draft.say("limit-went", lines=lines_of(out, draft))
    elif lasts(draft):
        draft.say("ill-worked", ran=ran)
    else:
        return False
    return True


def without(low: str) -> str:
    """A text without what it announces or asks leave for."""
    for pattern in (_MEANS_RUN, _MEANS_LIFT, _ASKS_RUN, _ASKS_LIFT):
        low = pattern.sub(" ", low)
    return low


def lasts(draft: Draft) -> bool:
    """Whether an illness was told that keeps all training out, and not that it is over."""
    found = illness(with_them(draft).known, draft.books.library, draft.local)
    return found is not None and found.state in LASTS


def told_ill(draft: Draft) -> Symptom | None:
    """The illness told within some days that has changed nothing, where it was not told to be over."""
    if illness(with_them(draft).known, draft.books.library, draft.local) is not None:
        return None  # the plan knows: it rests, or the way back has begun or is proposed
    since = draft.today - timedelta(days=TOLD_DAYS)
    dizzy = {r.origin for r in draft.known.records if isinstance(r.body, Proposal) and r.body.rule.startswith("dizzy")}
    found = [
        r.body
        for r in (*draft.known.entries, *draft.records)
        if isinstance(r.body, Symptom) and r.body.symptom == "illness" and r.body.when >= since
        if r.origin not in dizzy  # it was answered by itself
    ]
    last = found[-1] if found else None
    return None if last is None or last.severity == 0 or last.region is not None else last


def of_run(draft: Draft, day: date, low: str) -> Against:
    """What the limits of ``day`` say to a run, of the kind and length that ``low`` names."""
    active = draft.limits.on(day)
    if not active:
        return Against()
    if no_runs(day, draft.limits) is not None:
        whole = tuple(c for c in active if c.kind in ("no-runs", "training", "impact") or c.runs)
        return Against(out=whole)
    ran = [r.body.when for r in draft.known.entries if isinstance(r.body, Run)]
    out = tuple(c for c in active if _over(c, day, ran) or _unread(c, draft))
    if out:
        return Against(out=out)
    asked = tuple(c for c in active if _of_kind(c, low))
    return Against(out=asked, within=tuple(c for c in active if c.kind in ON_RUNS and c not in asked), kind=True)


def _over(limit: Constraint, day: date, ran: list[date]) -> bool:
    """Whether one more run on ``day`` is one too many, by what was run."""
    if limit.kind == "apart":
        return day - timedelta(days=1) in ran or day + timedelta(days=1) in ran
    if limit.kind != "runs" or limit.amount is None:
        return False
    monday = day - timedelta(days=day.weekday())
    return sum(monday <= d < monday + timedelta(days=7) for d in ran) >= limit.amount


def _unread(limit: Constraint, draft: Draft) -> bool:
    """What could not be read and may be about the legs blocks a run until it is settled."""
    if limit.kind != "unread":
        return False
    return limit.region in OF_LEGS or (limit.region is None and blocks_legs(limit, draft.books.library))


def _of_kind(limit: Constraint, low: str) -> bool:
    """Whether the kind or length of run that is named is what a limit holds back."""
    if limit.kind == "no-fast-runs":
        return _FAST.search(low) is not None
    if limit.kind == "no-hills":
        return _HILLS.search(low) is not None
    if limit.kind == "no-long-runs":
        return _LONG.search(low) is not None
    if limit.kind != "run-length" or limit.amount is None:
        return False
    timed = limit.unit in ("min", "hour")
    return any(far > limit.amount * 1.02 for far in _lengths(low, timed=timed))


def _lengths(low: str, *, timed: bool) -> list[float]:
    """The seconds, or else the metres, that are named."""
    out = [3600.0] if timed and _AN_HOUR.search(low) else []
    for m in _FAR.finditer(low):
        number, unit = float(m[1].replace(",", ".")), m[2]
        in_time = unit.startswith(("min", "h"))
        if in_time and timed:
            out.append(number * (3600.0 if unit.startswith("h") else 60.0))
        elif not in_time and not timed:
            out.append(number * (METRES_PER_MILE if unit.startswith("mi") else 1000.0))
    return out


def of_strength(draft: Draft, day: date) -> tuple[Constraint, ...]:
    """The limits that keep all strength work out on ``day``."""
    return tuple(c for c in draft.limits.on(day) if c.kind in ("strength", "training"))


_LOAD = Pattern(r"\b(\d{1,3}(?:[.,]\d+)?) ?(kgs?|kilos?|lbs?|pounds?)\b")
_MAY_LOAD = Pattern(
    r"\b(?:can|could|may|might|should|shall) i\b|\b(?:is|are|would|am i|ok|okay|fine|safe) .*\?|"
    r"^\W*(?:(?:so|and|but|ok|hey)\W+)*(?:is|are) .*\b(?:ok(?:ay)?|fine|safe|too (?:much|heavy)|allowed)\b"
)


def too_heavy(draft: Draft, low: str) -> bool:
    """Answers leave asked for a load above a limit ("can I use the 12 kg"); False where none is, or it keeps to it."""
    caps = [c for c in draft.limits.on(draft.today) if c.kind == "load"]
    found = _LOAD.search(low) if caps else None
    if found is None or len(low) > FARTHEST or not _MAY_LOAD.search(low):
        return False
    kilos = float(found[1].replace(",", ".")) * (KG_PER_LB if found[2].startswith(("lb", "pound")) else 1.0)
    library = draft.books.library
    named = [library.exercises[n] for n in library.named(low) if n in library.exercises]
    mine = [c for c in caps if not named or any(concerns(c, e, library) for e in named)]
    over = tuple(c for c in mine if kilos > (c.amount or 0.0) + 0.1)
    if over:
        draft.say("may-load-limit", lines=lines_of(over, draft))
    return bool(over)


def worked_while_ill(draft: Draft, kept: list[Record]) -> None:
    """A word of caution for a run or strength work that was done since an illness was told that keeps all out."""
    done = [r.body for r in kept if isinstance(r.body, (Lift, Run, SessionReport))]
    done = [d for d in done if not isinstance(d, SessionReport) or d.status in ("done", "partial")]
    found = illness(draft.known, draft.books.library, draft.local) if done else None
    if found is None or found.state not in LASTS or not any(d.when >= found.since for d in done):
        return
    ran = any(isinstance(d, Run) for d in done)
    draft.say("ill-worked", ran=ran)
