"""Jumps: who may, how many, which. Rule: what the log does not tell passes no gate.

Read once at the start of a plan: weeks ahead never open a gate. Growth comes from contacts that were told; sessions
ahead repeat the number until they are. Where anything of the legs hurts there are none (H8).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.athlete import Athlete
from coach.dosing import Gap, JumpRow, Jumps, PlanTables
from coach.library import LEG_REGIONS, SITES, Exercise, Library
from coach.planning import selection
from coach.planning.history import Done, History, unbroken_since
from coach.planning.progression import Dosed
from coach.planning.sessions import Draft, Item
from coach.planning.strength import e1rm
from coach.resolving import Together, allows

LEG_SITES = frozenset(site for region in LEG_REGIONS for site in SITES[region])
RAISES, HOP, SQUAT = "single-leg-calf-raise", "single-leg-hop", "single-leg-squat-to-box"
SQUATS = ("back-squat", "front-squat")
TOP_TIER = 3
ROLE = "jumps"
WITHOUT = ("on-ramp", "recovery", "race", "paused")  #: phases without jumps
WEEK_BACK = 6  #: days from which on jumps are last week's


@dataclass(frozen=True, kw_only=True, slots=True)
class Allowance:
    """What of jumps is open to an athlete."""

    contacts: int  #: a session
    high: int  #: what a session grows to
    tier: int
    grew: bool  #: more than was done last
    new: bool  #: the highest tier was hardly done yet
    picks: dict[int, Exercise]  #: tier → the exercise


@dataclass(frozen=True, kw_only=True, slots=True)
class Bout:
    """Sets of one jump exercise."""

    exercise: Exercise
    sets: int
    amount: int

    @property
    def contacts(self) -> int:
        """Landings, those of tier 3 counted twice."""
        return self.sets * self.amount * each(self.exercise)


def each(exercise: Exercise) -> int:
    """What one repetition counts: both sides, and twice for tier 3."""
    own = exercise.default
    return (2 if own is not None and own.per_side else 1) * (2 if exercise.plyo_tier >= TOP_TIER else 1)


def allowance(
    athlete: Athlete,
    library: Library,
    tables: PlanTables,
    history: History,
    standing: Together,
    start: date,
    eased: Callable[[date], bool],
    pause: Gap | None,
) -> Allowance | None:
    """The jumps that are open at ``start``; None without a passed gate, with a hurting leg, or just after a break.

    ``eased``: whether a day lay in a week that was easy on purpose, which says nothing of what can be done.
    ``pause``: the break that still counts.
    """
    rules = tables.jumps
    if (
        (history.sore | history.recent) & LEG_SITES
        or history.legs_sore
        or any(w in athlete.history.lower() for w in rules.bones)
    ):
        return None
    since = unbroken_since(history.days, start, min(g.days for g in tables.gaps if g.fresh))
    row = None if since is None else gate(athlete, rules, history, since, start, library)
    if row is None:
        return None
    if pause is not None and not pause.jumps:
        return None
    picks = _picks(athlete, library, rules, history, standing)
    done = [d for d in _done(history, library, start, rules.fresh_days) if not eased(d.when)]
    tier = min(row.tier, _earned(done, rules), max(picks, default=0))
    if pause is not None:
        tier = min(tier, pause.jumps)
    if tier < 1 or 1 not in picks:
        return None
    contacts, grew = _contacts(done, row, rules, start)
    if pause is not None:  # nothing grows right after a break; after a longer one half of it comes back
        kept = contacts - rules.grow if grew else contacts
        contacts, grew = max(row.start, kept // 2 if pause.jumps < TOP_TIER else kept), False
    new = tier > 1 and sum(1 for day in done if picks[tier].slug in day.slugs) < tables.limits.new_exposures
    if new and grew:  # one thing at a time: the tier, then the number (H11)
        contacts, grew = max(row.start, contacts - rules.grow), False
    return Allowance(contacts=contacts, high=row.high, tier=tier, grew=grew, new=new, picks=picks)


def gate(
    athlete: Athlete, rules: Jumps, history: History, since: date, start: date, library: Library
) -> JumpRow | None:
    """The highest row whose gate is passed by what was told since ``since``."""
    passed = [
        row
        for row in rules.rows
        if row.level <= athlete.level_number
        and _trained(history, since, start, row.weeks, rules)
        and _weaker(history, RAISES, since) >= row.raises
        and _lands_surely(history, rules, since, library)
        and (not row.hops or _symmetry(history, since) >= row.hops)
        and (not row.squat or _squat(history, since) >= row.squat)
    ]
    return max(passed, key=lambda row: row.level, default=None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Hurdle:
    """One thing that the first gate asks for.

    ``weeks`` of training, calf ``raises`` of the weaker side, sessions of sure one-legged ``squats``, ``calm`` legs.
    """

    what: str
    have: float
    need: float

    @property
    def passed(self) -> bool:
        """Whether what was told is enough."""
        return self.have >= self.need


def hurdles(library: Library, tables: PlanTables, history: History, start: date) -> tuple[Hurdle, ...]:
    """What stands between an athlete and the first jumps, passed or not; legs that hurt are one by themselves."""
    rules = tables.jumps
    row = min(rules.rows, key=lambda r: r.level)
    since = unbroken_since(history.days, start, min(g.days for g in tables.gaps if g.fresh)) or start
    weeks = min((start - since).days // 7, sum(1 for d in history.days if since <= d < start) // rules.days_a_week)
    lands = _lands_surely(history, rules, since, library)
    sure = rules.squat_sessions if lands else _sure_days(history, rules, since, library)
    hurts = bool(history.sore & LEG_SITES) or history.legs_sore
    return (
        Hurdle(what="weeks", have=float(weeks), need=float(row.weeks)),
        Hurdle(what="raises", have=_weaker(history, RAISES, since), need=float(row.raises)),
        Hurdle(what="squats", have=float(sure), need=float(rules.squat_sessions)),
        Hurdle(what="calm", have=0.0 if hurts else 1.0, need=1.0),
    )


def _trained(history: History, since: date, start: date, weeks: int, rules: Jumps) -> bool:
    """Weeks enough, and days told in them: a plan that nobody is seen to follow builds nothing."""
    first = start - timedelta(weeks=weeks)
    told = sum(1 for day in history.days if first <= day < start)
    return since <= first and told >= weeks * rules.days_a_week


def _sides(history: History, test: str, since: date) -> dict[str | None, float]:
    """The newest result of each side since ``since``."""
    return {a.side: a.value for a in history.tests if a.test == test and a.when >= since and a.unit != "kg"}


def _weaker(history: History, test: str, since: date) -> float:
    """The weaker side's newest result; nought where only one side was tested. Told without a side it is of both."""
    found = _sides(history, test, since)
    if {"left", "right"} <= set(found):
        return min(found.values())
    both = [found[s] for s in ("both", None) if s in found]
    return min(found.values()) if both else 0.0


def _symmetry(history: History, since: date) -> float:
    found = _sides(history, HOP, since)
    pair = [found[s] for s in ("left", "right") if s in found]
    return min(pair) / max(pair) if len(pair) == 2 and max(pair) > 0 else 0.0


def _squat(history: History, since: date) -> float:
    """The best estimated squat in body weights; nought where either is unknown."""
    days = [d for slug in SQUATS for d in history.lifts.get(slug, ()) if d.when >= since]
    best = max((v for d in days if (v := e1rm(d.sets)) is not None), default=0.0)
    return best / history.body_kg if history.body_kg else 0.0


def _lands_surely(history: History, rules: Jumps, since: date, library: Library) -> bool:
    """A one-legged squat to a box was tested, or one-legged squats and lunges were done whole in two sessions."""
    if _weaker(history, SQUAT, since) >= rules.squat_test:
        return True
    return _sure_days(history, rules, since, library) >= rules.squat_sessions


def _sure_days(history: History, rules: Jumps, since: date, library: Library) -> int:
    """Days on which one-legged squats or lunges were done whole."""
    good = {
        day.when
        for slug, days in history.lifts.items()
        if (e := library.exercises[slug]).unilateral and e.pattern in ("squat", "lunge")
        for day in days
        if day.when >= since and _whole(day, rules.squat_reps)
    }
    return len(good)


def _whole(day: Done, reps: int) -> bool:
    return len(day.sets) >= 2 and all(s.reps is not None and s.reps >= reps and s.kind != "failed" for s in day.sets)


def _picks(
    athlete: Athlete, library: Library, rules: Jumps, history: History, standing: Together
) -> dict[int, Exercise]:
    """The best jump of each tier that the athlete may do."""
    things = library.things(athlete.equipment)
    out: dict[int, Exercise] = {}
    for tier, slugs in rules.picks.items():
        for slug in slugs:
            e = library.exercises[slug]
            if allows(standing, e) and selection.allowed(e, athlete, things, library, history):
                out[int(tier)] = e
                break
    return out


# --- what was done ----------------------------------------------------------------------------------------------------
@dataclass(frozen=True, kw_only=True, slots=True)
class _JumpDay:
    when: date
    contacts: int
    tier: int
    slugs: frozenset[str]


def _done(history: History, library: Library, start: date, fresh_days: int) -> list[_JumpDay]:
    """Days with jumps, oldest first, as far as no pause of ``fresh_days`` lies behind them."""
    by_day: dict[date, list[tuple[Exercise, int]]] = {}
    for slug, days in history.lifts.items():
        exercise = library.exercises[slug]
        if exercise.focus == "plyo":
            for d in days:
                by_day.setdefault(d.when, []).append((exercise, sum(s.reps or 0 for s in d.sets)))
    out: list[_JumpDay] = []
    later = start
    for when in sorted(by_day, reverse=True):
        if (later - when).days > fresh_days:
            break
        later = when
        rows = by_day[when]
        landed = sum(n * (2 if e.plyo_tier >= TOP_TIER else 1) for e, n in rows)
        tier = max(e.plyo_tier for e, _ in rows)
        out.insert(0, _JumpDay(when=when, contacts=landed, tier=tier, slugs=frozenset(e.slug for e, _ in rows)))
    return out


def _earned(done: Sequence[_JumpDay], rules: Jumps) -> int:
    """The tier that what was done leads to: two sessions at the full number of a tier open the next."""
    highs = {row.tier: row.high for row in rules.rows}
    tier = 1
    while tier < TOP_TIER and sum(d.contacts >= highs[tier] and d.tier >= tier for d in done) >= rules.next_tier_after:
        tier += 1
    return tier


def _contacts(done: Sequence[_JumpDay], row: JumpRow, rules: Jumps, start: date) -> tuple[int, bool]:
    """A session's contacts, and whether they grew: ten more than lately, and than what was done a week ago."""
    before = [d.contacts for d in done if (start - d.when).days >= WEEK_BACK]
    if not before:
        return row.start, False
    last = max(d.contacts for d in done[-rules.sessions :])
    made = max(row.start, min(row.high, max(before) + rules.grow, last + rules.grow))
    return made, made > last


# --- a session's jumps ------------------------------------------------------------------------------------------------
def bouts(
    open_: Allowance, rules: Jumps, tier: int, share: float = 1.0, known: frozenset[str] | None = None
) -> tuple[Bout, ...]:
    """The jumps of one session, no tier above ``tier``, at ``share`` of the contacts.

    ``known``: nothing but these exercises, where the day after next is fast (H2); None: all.
    """
    may = {t: e for t, e in open_.picks.items() if known is None or e.slug in known}
    total = int(open_.contacts * share)
    top = min(tier, open_.tier)
    out: list[Bout] = []
    if top > 1 and top in may:
        part = rules.top_share if top >= TOP_TIER else rules.new_share
        made = _bout(may[top], int(total * part), 2 if open_.new else 5)
        if made is not None:
            out.append(made)
    if 1 in may and (easy := _bout(may[1], total - sum(b.contacts for b in out), 5)) is not None:
        out.insert(0, easy)
    return tuple(out)


def _bout(exercise: Exercise, contacts: int, most: int) -> Bout | None:
    """Sets of the exercise's own length that stay within ``contacts``; None where not even one does."""
    own = exercise.default
    assert own is not None  # selection.allowed() saw to it
    landings = contacts // each(exercise)
    sets = min(most, max(1, landings // own.low))
    amount = min(own.high, landings // sets)
    return Bout(exercise=exercise, sets=sets, amount=amount) if amount >= min(own.low, 3) else None


def balance(draft: Draft, rules: Jumps) -> None:
    """Takes jumps of the highest tier away where cuts have left too few easy ones beside them."""
    own = [i for i in draft.items if i.role == ROLE]
    for i in [i for i in own if i.exercise.plyo_tier > 1]:
        share = rules.top_share if i.exercise.plyo_tier >= TOP_TIER else rules.new_share
        easy = sum(x.sets * x.amount * each(x.exercise) for x in own if x is not i)
        most = int(easy * share / (1 - share)) // (i.amount * each(i.exercise))
        i.sets = min(i.sets, most)
    draft.items = [i for i in draft.items if i.sets > 0]


def item_of(bout: Bout) -> Item:
    """A bout as a slot in the making; it gives way to what the session is for."""
    own = bout.exercise.default
    assert own is not None  # selection.allowed() saw to it
    return Item(
        role=ROLE,
        part="extra",
        exercise=bout.exercise,
        essential=False,
        sets=1,
        wanted=bout.sets,
        amount=bout.amount,
        low=bout.amount,
        high=bout.amount,
        unit=own.unit,
        per_side=own.per_side,
        rir=own.rir,
        rest_s=own.rest_s,
    )


def dose(exercise: Exercise, open_: Allowance | None, rules: Jumps) -> Dosed:
    """What comes next of a jump exercise, and what it grows to."""
    made = () if open_ is None else bouts(open_, rules, TOP_TIER)
    one = next((b for b in made if b.exercise is exercise), None)
    if one is None or open_ is None:
        own = exercise.default
        return Dosed(amount=0 if own is None else own.low, rule="plan-next-jumps-wait", by="jumps-gated")
    facts = {"sets": one.sets, "reps": one.amount, "contacts": open_.contacts, "high": open_.high, "grow": rules.grow}
    return Dosed(amount=one.amount, rule="plan-next-jumps", facts=facts, by="jumps-gated")
