"""A turn in the making: what is kept, withdrawn, issued and said, gathered while thinking.

Rule: what was kept is known at once, so that a setting and the plan that follows from it fit into one turn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from coach.acts import Act, Lift, SessionReport, Symptom
from coach.advice import Advice
from coach.athlete import Athlete, Race
from coach.books import Books
from coach.constraint import Constraint
from coach.course import Course
from coach.courses import held_sites
from coach.diary import Asking, Body, Errand, Known, Pause, Record, Setting, Turn, Verdict
from coach.firstplan import plan_once
from coach.fitting import fitted
from coach.folding import folded
from coach.gloss import Told
from coach.holding import LIMITING, Limits, barred_ahead, barred_slugs, held, limits_of
from coach.lateweek import after_break, easy_ones, last_issued, usual_sets, within
from coach.laying import InForce, in_force, stays_laid
from coach.lightened import lightened
from coach.offered import noted
from coach.owned import owned_weeks
from coach.plan import BREAK_DAYS, LEAD_WEEKS, plan
from coach.reply import Button, Reply, Say
from coach.values import replace
from coach.week import Day, Week

SHOWN_WEEKS = 2  #: this week and the next are always issued


@dataclass(kw_only=True)
class Draft:
    """Holds one turn while it is thought; ``turn()`` closes it."""

    known: Known
    books: Books
    origin: str
    at: datetime
    text: str = ""  #: what the athlete wrote, in the reader's words, where a request is settled by its own words
    told: Told | None = None  #: the same with what was written; None where both are one
    acts: list[Act] = field(default_factory=list)
    advice: list[Advice] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    restored: list[str] = field(default_factory=list)
    issued: dict[date, Week] = field(default_factory=dict)
    replies: list[Reply] = field(default_factory=list)
    parts: list[Say] = field(default_factory=list)
    rows: list[tuple[Button, ...]] = field(default_factory=list)
    picture: str | None = None
    asking: Asking | None = None
    unplaced: tuple[Symptom, tuple[Course, ...]] | None = None  #: a report, and the courses that it may be of
    offered: str = ""  #: what a yes would have done to what the message before offered
    wondered: Symptom | None = None  #: a complaint that was only asked about, of nobody's own
    denied: bool = False  #: a pain that is a sign was denied, where none was told
    recalled: bool = False  #: leave was asked for while a pain stands open
    errands: list[Errand] = field(default_factory=list)
    card: int | None = None  #: the coach's message that the reply takes the place of
    name: str = ""  #: of a card that is edited wherever it stands
    fresh: bool = False  #: it is to stand last in the chat
    keyboard: tuple[Say, ...] | None = None
    bare: int | None = None  #: the coach's message whose buttons no longer work
    forget: bool = False
    _looked: Known | None = None  #: of what is known, whether weeks were missing
    _laid: tuple[Known, InForce] | None = None
    _shown: tuple[InForce, Limits, tuple[Week, ...]] | None = None
    _clock: tuple[Known, datetime, date] | None = None
    _limits: tuple[Known, Limits] | None = None

    @property
    def athlete(self) -> Athlete:
        """The profile as it now stands."""
        return self.known.athlete

    def in_own(self, piece: str) -> str:
        """A piece of the text as the athlete wrote it."""
        return piece if self.told is None else self.told.in_own(piece)

    def also(self, text: str) -> tuple[tuple[str, int, int], ...]:
        """The concepts of warning signs that the athlete's own words name in ``text``, beside those of the reader."""
        return self.told.also if self.told is not None and self.told.text == text else ()

    @property
    def local(self) -> datetime:
        """The message's instant by the athlete's clock; asked for dozens of times of a message."""
        clock = self._clock
        return clock[1] if clock is not None and clock[0] is self.known else self._told_time()[1]

    def _told_time(self) -> tuple[Known, datetime, date]:
        """The time of what is known now: a message's moment never changes, the athlete's zone may."""
        local = self.at.astimezone(self.athlete.zone)
        self._clock = clock = self.known, local, local.date()
        return clock

    @property
    def today(self) -> date:
        """The athlete's day."""
        clock = self._clock
        return clock[2] if clock is not None and clock[0] is self.known else self._told_time()[2]

    @property
    def limits(self) -> Limits:
        """What clinicians have ruled out; of one state of what is known it is read off the diary once."""
        limits = self._limits
        if limits is None or limits[0] is not self.known:
            self._limits = limits = self.known, limits_of(self.known, self.today)
        return limits[1]

    @property
    def barred(self) -> frozenset[str]:
        """Exercises that may not be swapped in within the days that advice reaches."""
        return barred_ahead(self.limits, self.today, self.books.library) | frozenset(self.athlete.unwanted)

    def keep(
        self, body: Body, *, doubtful: bool = False, origin: str | None = None, index: int | None = None
    ) -> Record:
        """Keeps something in the diary."""
        at = len(self.records) if index is None else index
        made = Record(origin=origin or self.origin, index=at, at=self.at, body=body, doubtful=doubtful)
        self.records.append(made)
        before = self.known
        self.known = folded(before, Turn(records=(made,), asking=before.asking))
        if self._laid is not None and self._laid[0] is before and stays_laid(self._laid[1], before, body):
            self._laid = self.known, self._laid[1]
        if self._limits is not None and self._limits[0] is before and type(body) not in LIMITING:
            self._limits = self.known, self._limits[1]
        return made

    def new_ref(self) -> str:
        """A name for a proposal of this turn; one that a verdict is known of stays with what was settled then.

        A message that is edited tells its proposals anew, and they wait for an answer of their own.
        """
        told = (*self.known.by_kind.get(Verdict, ()), *self.known.gone)
        settled = {r.body.ref for r in told if isinstance(r.body, Verdict)}
        ref = f"{self.origin}.{len(self.records)}"
        while ref in settled:
            ref += "+"
        return ref

    def withdraw(self, *origins: str) -> tuple[Record, ...]:
        """Takes back all that ``origins`` led to; returns it."""
        which = frozenset(origins)
        taken = tuple(r for r in self.known.records if r.origin in which)
        self.withdrawn.extend(origins)
        self.known = folded(self.known, Turn(withdrawn=origins, asking=self.known.asking))
        return taken

    def retell(self, origin: str) -> None:
        """Takes back what ``origin`` led to because it is told anew.

        A red flag's pause is not lifted by an edit, nor is a clinician's limit that was confirmed.
        """
        confirmed = {c.ref for c, verdict in self.known.constraints if verdict}
        for r in self.withdraw(origin):
            stays = isinstance(r.body, Constraint) and r.body.ref in confirmed
            if stays or (isinstance(r.body, Pause) and r.body.urgency != "none"):
                self.keep(r.body, origin=origin)

    def refine(self, record: Record, body: Body) -> Record:
        """Puts ``body`` in the place of what ``record`` kept, with all else that came of its origin as it was."""
        made = replace(record, body=body)
        self.refine_all(made)
        return made

    def refine_all(self, *made: Record) -> None:
        """Puts each of ``made`` in the place of what stood there, with all else that came of its origin as it was."""
        places = {(r.origin, r.index): r for r in made}
        origins = tuple(dict.fromkeys(r.origin for r in made))
        theirs = [places.get((r.origin, r.index), r) for r in self.known.records if r.origin in origins]
        self.withdrawn.extend(origins)
        self.records.extend(theirs)
        self.known = folded(self.known, Turn(withdrawn=origins, records=tuple(theirs), asking=self.known.asking))

    def strike(self, *gone: Record) -> None:
        """Takes single records away; all else that came of their origins stays as it was."""
        places = {(r.origin, r.index) for r in gone}
        self._tell_anew((), gone, lambda r: (r.origin, r.index) not in places)

    def put_in(self, *back: Record) -> None:
        """Puts records back that were taken away singly, beside all that came of their origins."""
        self._tell_anew(back, back, lambda r: True)

    def _tell_anew(self, new: Sequence[Record], of: Sequence[Record], stays: Callable[[Record], bool]) -> None:
        origins = tuple(dict.fromkeys(r.origin for r in of))
        theirs = (*(r for r in self.known.records if r.origin in origins and stays(r)), *new)
        self.records = [r for r in self.records if r.origin not in origins]
        self.withdrawn.extend(origins)
        self.records.extend(theirs)
        self.known = folded(self.known, Turn(withdrawn=origins, records=theirs, asking=self.known.asking))

    def restore(self, *origins: str) -> tuple[Record, ...]:
        """Puts back what was taken back; returns it."""
        which = frozenset(origins)
        back = tuple(r for r in self.known.gone if r.origin in which)
        self.restored.extend(origins)
        self.known = folded(self.known, Turn(restored=origins, asking=self.known.asking))
        return back

    def say(self, key: str, **facts: Any) -> None:
        """Adds a paragraph to the reply."""
        self.parts.append(Say(key=key, facts=facts))

    def offer(self, *buttons: Button) -> None:
        """Adds a row of buttons to the reply."""
        self.rows.append(buttons)

    def close(
        self, *, alert: bool = False, chart: dict[str, Any] | None = None, file: dict[str, Any] | None = None
    ) -> None:
        """Ends the message in hand; the next paragraph begins another."""
        if self.parts or chart or file:
            self.replies.append(
                Reply(
                    parts=tuple(self.parts),
                    buttons=tuple(self.rows),
                    picture=self.picture,
                    moving=self.known.setting("pictures") != "still",
                    chart=chart,
                    file=file,
                    replaces=self.card,
                    name=self.name,
                    fresh=self.fresh,
                    keyboard=self.keyboard,
                    alert=alert,
                )
            )
        self.parts, self.rows, self.picture, self.card = [], [], None, None
        self.name, self.fresh, self.keyboard = "", False, None

    def below(self, *buttons: Button, under: Say | None = None, above: Say | None = None) -> None:
        """Adds a row of buttons to the last message that was ended, and a paragraph at its end or its beginning."""
        last = next(r for r in reversed(self.replies) if r.parts and not r.operators)
        parts = (*((above,) if above else ()), *last.parts, *((under,) if under else ()))
        made = replace(last, parts=parts, buttons=(*last.buttons, buttons))
        self.replies[:] = [made if r is last else r for r in self.replies]

    def weeks(self) -> tuple[Week, ...]:
        """The plan now in force from this week on; issues what is missing. Empty before there is a plan."""
        laid = self.laid()
        limits = self.limits
        shown = self._shown
        if shown is None or shown[0] is not laid or shown[1] is not limits:  # what is laid stays so beside most entries
            weeks = held(laid.weeks, limits, self.books.library, self.athlete)
            mine, kit, library = self.athlete.weights, self.athlete.equipment, self.books.library
            shown = laid, limits, owned_weeks(fitted(weeks, self.known, library), mine, kit, library)
            self._shown = shown
        return shown[2]

    def laid(self) -> InForce:
        """The plan but for the limits of clinicians, with what eases it; worked out once for what is known."""
        if self._looked is not self.known:
            self._issue_missing()
            self._looked = self.known
        if self._laid is None or self._laid[0] is not self.known:
            self._laid = (self.known, self._lay())
        return self._laid[1]

    def _issue_missing(self) -> None:
        """Issues what is missing of the weeks that are always issued."""
        if self.known.began is None:
            return
        monday = self.today - timedelta(days=self.today.weekday())
        have = {w.start for w in self.known.weeks if not self._outdated(w, monday)}
        missing = [m for m in (monday + timedelta(weeks=n) for n in range(SHOWN_WEEKS)) if m not in have]
        if missing:
            self._issue(missing[0], SHOWN_WEEKS - (missing[0] - monday).days // 7)

    def lay(self, laid: InForce) -> None:
        """Takes a plan in force that was worked out of the same of the same day before."""
        self._laid = (self.known, laid)

    def _outdated(self, week: Week, monday: date) -> bool:
        """Whether this week was issued before it began, or before a break: what was done since, or not, has a say."""
        if week.start != monday or week.issued is None or week.issued == self.today:
            return False
        return week.issued < monday or self._break_on(week.issued) < self._break_on(self.today)

    def _break_on(self, day: date) -> int:
        """The row of the breaks that ``day`` is in, in days; 0 where there is none."""
        tables = self.books.library.plans
        days = [when for r in self.known.trusted if (when := _trained(r.body)) is not None and when < day]
        since = (day - max(days)).days if days and tables is not None else 0
        return max((g.days for g in tables.gaps if BREAK_DAYS <= g.days <= since), default=0) if tables else 0

    def current(self) -> tuple[Week, ...]:
        """The weeks as issued, from this week on; empty before there is a plan."""
        monday = self.today - timedelta(days=self.today.weekday())
        return () if self.known.began is None else tuple(w for w in self.known.weeks if w.start >= monday)

    def _lay(self) -> InForce:
        return in_force(self.known, self.current(), self.books.library, self.local)

    def replan(self) -> None:
        """Issues the plan anew from today on; the days of this week that are past stay as they were told."""
        if self.known.began is not None:
            self._issue(self.today - timedelta(days=self.today.weekday()), SHOWN_WEEKS)

    def replan_from_monday(self) -> None:
        """Issues the weeks behind this one anew: what grows begins with a whole week."""
        if self.known.began is not None:
            self.weeks()
            self._issue(self.today + timedelta(days=7 - self.today.weekday()), SHOWN_WEEKS - 1)

    def _issue(self, monday: date, count: int) -> None:
        began = self.known.began or self.today
        closed = frozenset(monday + timedelta(days=n) for n in range(7) if monday + timedelta(days=n) < self.today)
        log = [a for r in self.known.trusted if (a := self._for_plan(r.act)) is not None]
        old = self.known.week_of(monday)
        past = {d.date: d for d in old.days if d.date in closed} if old else {}
        stood = {d.date for d in old.days if d.session} if old else set()
        closed |= {day + timedelta(days=1) for day in stood & closed} - stood  # no two days running (H5)
        made = self._planned(monday, count, log, closed, began)
        left = self.athlete.sessions_per_week - sum(d.session is not None for d in past.values())
        if left < self.athlete.sessions_per_week and self.athlete.strength_days is None:
            few = self._planned(monday, 1, log, closed, began, sessions=left) if left > 0 else (_empty(made[0]),)
            made = (*few, *made[1:])  # what was missed is not piled up on the days that are left (H15)
        before, rise = self._sets_before(monday), self.books.library.plans
        most = None if before is None or rise is None else int(before * rise.limits.total_rise + 1e-9)
        if most is not None and old is not None and past and left > 0 and self._break_on(self.today):
            most = min(most, after_break(past.values(), made[0], left, self.athlete.sessions_per_week))
        issued = last_issued(self.known.weeks, monday, self.known.began)
        ceiling = (
            None
            if rise is None or issued is None
            else int(max(issued, rise.limits.least_sets) * rise.limits.total_rise)
        )
        for week in made:
            week = replace(week, days=tuple(past.get(d.date, d) for d in week.days), issued=self.today)
            if (
                old is not None
                and week.start == monday
                and not any(d.session for d in week.days if d.date >= self.today)
            ):
                week = replace(week, deload=old.deload)  # what is over was trained as it was issued
            if most is not None and week.start == monday:
                week = within(week, most, self.today)
            if (
                ceiling is not None and week.start == monday
            ):  # not even of a week that was missed is it more than a fifth
                week = within(week, ceiling, self.today, whole=True)
            self.issued[week.start] = week
        self.known = folded(self.known, Turn(weeks=made_weeks(self.issued), asking=self.known.asking))

    def _planned(
        self,
        monday: date,
        count: int,
        log: list[Act],
        closed: frozenset[date],
        began: date,
        sessions: int | None = None,
    ) -> tuple[Week, ...]:
        """The planner's weeks; where clinicians set limits each is planned by itself, around those of its own days.

        ``sessions``: so many a week, where the athlete's own number is not meant.
        """
        library, limits = self.books.library, self.limits
        sore, before = held_sites(self._lay().courses), self._sets_before(monday)
        light, issued = lightened(self.known, library), easy_ones(self.known.weeks, monday)
        closed = closed | self._working(monday, count)
        starts = [monday + timedelta(weeks=n) for n in range(count)]

        def whose(start: date) -> Athlete:
            own = self.athlete.for_week(start)
            return own if sessions is None else replace(own, strength_per_week=sessions)

        if not limits.standing:
            asked: dict[tuple[Race | None, tuple[int, ...] | None], tuple[Week, ...]] = {}
            for athlete in map(whose, starts):  # weeks behind a race are planned for the next one
                key = athlete.race, athlete.strength_days
                if key not in asked:
                    asked[key] = plan_once(
                        athlete, monday, count, library, log, closed=closed, began=began, held=sore, today=self.today,
                        before=before, lightened=light, issued=issued,
                    )  # fmt: skip
            those = [whose(start) for start in starts]
            return tuple(asked[a.race, a.strength_days][n] for n, a in enumerate(those))
        out: list[Week] = []
        for start in starts:
            barred = barred_slugs(max(start, self.today), start + timedelta(days=6), limits, library)
            athlete = whose(start)
            out += plan(
                athlete,
                start,
                1,
                library,
                log,
                closed=closed,
                began=began,
                barred=barred,
                held=sore,
                today=self.today,
                before=before if start == monday else None,
                lightened=light,
                issued=issued,
            )
        return tuple(out)

    def _sets_before(self, monday: date) -> int | None:
        worked = frozenset(day for r in self.known.trusted if (day := _trained(r.body)) is not None)
        return usual_sets(self.known.weeks, monday, self.athlete.sessions_per_week, worked, self.known.began)

    def _working(self, monday: date, count: int) -> frozenset[date]:
        """The days of work by the rota, those of the weeks that are worked out again included."""
        rota = self.athlete.rota
        if rota is None:
            return frozenset()
        first = monday - timedelta(weeks=LEAD_WEEKS)
        days = (first + timedelta(days=n) for n in range(7 * (count + LEAD_WEEKS + 1)))
        return frozenset(d for d in days if rota.works_on(d))

    def ahead(self, count: int) -> tuple[Week, ...]:
        """The plan of ``count`` weeks from this one on; what is not issued yet is planned as things stand."""
        weeks = self.weeks()
        if not weeks or len(weeks) >= count:
            return weeks[:count]
        library, monday = self.books.library, weeks[0].start
        closed = frozenset(d.date for d in weeks[0].days if d.date < self.today)
        log = [a for r in self.known.trusted if (a := self._for_plan(r.act)) is not None]
        made = self._planned(monday, count, log, closed, self.known.began or self.today)[len(weeks) :]
        laid = in_force(self.known, made, library, self.local).weeks
        return (*weeks, *fitted(held(laid, self.limits, library, self.athlete), self.known, library))

    def imagined(self, *bodies: Body) -> Draft:
        """Another turn in which these had been told: what the plan would be. Nothing of it is kept."""
        trial = Draft(known=self.known, books=self.books, origin=self.origin, at=self.at, text=self.text)
        for body in bodies:
            trial.keep(body)
        if any(isinstance(b, Setting) for b in bodies):
            trial.replan()
        return trial

    def _for_plan(self, act: Act | None) -> Act | None:
        """An act as the planner is to see it: a red flag that was cleared no longer stops the weeks to come."""
        if isinstance(act, Symptom) and act.flags and self.known.pause_on(self.today) is None:
            return replace(act, flags=())
        return act

    def day(self, day: date) -> Day | None:
        """The plan of ``day`` as now in force; None where there is none."""
        return next((d for w in self.weeks() for d in w.days if d.date == day), None)

    def turn(self) -> Turn:
        """The finished turn."""
        self.close()
        if self.bare is not None:
            self.replies.append(Reply(bare=self.bare))
        return Turn(
            acts=tuple(self.acts),
            advice=tuple(self.advice),
            records=tuple(self.records),
            withdrawn=tuple(self.withdrawn),
            restored=tuple(self.restored),
            weeks=made_weeks(self.issued),
            asking=noted(self.asking, self.replies),
            replies=tuple(self.replies),
            forget=self.forget,
            errands=tuple(self.errands),
        )


def _empty(week: Week) -> Week:
    """The week with its runs alone."""
    days = (replace(d, session=None, kind="run" if d.run else "rest") for d in week.days)
    return replace(week, days=tuple(days))


def _trained(body: Body) -> date | None:
    """The day of a lift or of a session that was done."""
    if isinstance(body, Lift) or (isinstance(body, SessionReport) and body.status in ("done", "partial")):
        return body.when
    return None


def made_weeks(issued: dict[date, Week]) -> tuple[Week, ...]:
    """Issued weeks in order."""
    return tuple(issued[start] for start in sorted(issued))
