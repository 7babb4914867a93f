"""The charts of the plan: sessions planned and done with the score, and the calendar."""

from __future__ import annotations

from datetime import date, timedelta

from coach.acts import Run
from coach.adjust import adjusted
from coach.athlete import WEEKDAYS
from coach.draft import Draft
from coach.progress.figures import Bars, Calendar, Cell, Chart, Course, Sample, Series, Shown, State, Text
from coach.progress.habit import Kept, KeptWeek, kept, planned_days, trained_days
from coach.progress.span import day_name, ticks
from coach.reply import Say, say
from coach.week import Day, Week

WEEKS = 12
PAST_WEEKS = 2  #: of the calendar, before this week


def keeping(draft: Draft, days: int = 7 * WEEKS) -> Shown:
    """Sessions done of those planned, week by week, and the score that forgets slowly."""
    found = kept(draft, WEEKS)
    if draft.known.began is None:
        return Shown(words=(say("chart-keeping-no-plan"),))
    if found.score is None:
        return Shown(words=(say("chart-keeping-none"),))
    score = round(found.score * 100)
    planned = sum(w.planned for w in found.weeks)
    done = sum(min(w.done, w.planned) for w in found.weeks)
    bars = Bars(
        title=say("chart-keeping-weeks"),
        hue="lift",
        names=tuple(day_name(w.monday) for w in found.weeks),
        values=tuple(float(w.done) for w in found.weeks),
        outlines=tuple(float(w.planned) for w in found.weeks),
        hatched=tuple(w.excused for w in found.weeks),
        tops=tuple("" if w.excused else _of(w) for w in found.weeks),
        legend=_bar_legend(found),
    )
    first = found.course[0][0] - timedelta(days=1)
    line = Course(
        title=say("chart-keeping-score"),
        first=max(first, draft.today - timedelta(days=7 * WEEKS)),
        last=draft.today,
        days=ticks(max(first, draft.today - timedelta(days=7 * WEEKS)), draft.today),
        series=(
            Series(
                name=say("chart-keeping-score"),
                hue="run",
                points=tuple(
                    (d, s * 100, "x") for d, s in found.course if d >= draft.today - timedelta(days=7 * WEEKS)
                ),
            ),
        ),
        low=0,
        high=100,
        ticks=((0, "0"), (50, "50"), (100, "100")),
        end=f"{score}",
    )
    words = [
        say(
            "chart-keeping-words",
            done=done,
            planned=planned,
            weeks=len(found.weeks),
            score=score,
            excused=sum(w.excused for w in found.weeks),
            row=", ".join(map(_of, found.weeks)),
            start=found.weeks[0].monday,
        ),
        say("chart-keeping-how"),
    ]
    chart = Chart(
        title=say("chart-keeping"), under=say("chart-keeping-under", weeks=len(found.weeks)), panels=(bars, line)
    )
    return Shown(words=tuple(words), chart=chart)


def _of(week: KeptWeek) -> str:
    """Done of planned; a week in which nothing was due has only what was done."""
    return f"{week.done}/{week.planned}" if week.planned else f"{week.done or '–'}"


def _bar_legend(found: Kept) -> tuple[tuple[Sample, Text], ...]:
    out: list[tuple[Sample, Text]] = [("fill", say("chart-keeping-done")), ("outline", say("chart-keeping-planned"))]
    if any(w.excused for w in found.weeks):
        out.append(("hatch", say("chart-keeping-excused")))
    return tuple(out)


def calendar(draft: Draft, days: int = 0) -> Shown:
    """The plan as a calendar: two weeks back with what became of them, this week, and what has been given out ahead."""
    draft.weeks()
    known, library, today = draft.known, draft.books.library, draft.today
    if known.began is None or not known.weeks:
        return Shown(words=(say("chart-keeping-no-plan"),))
    monday = today - timedelta(days=today.weekday())
    shown = [
        w for w in adjusted(known.weeks, known.changes, library) if w.start >= monday - timedelta(weeks=PAST_WEEKS)
    ]
    ahead = {w.start: w for w in draft.weeks()}
    shown = [ahead.get(w.start, w) for w in shown]
    found = kept(draft, PAST_WEEKS + 1)
    trained = trained_days(known, planned_days(known, library))
    ran = frozenset(r.body.when for r in known.entries if isinstance(r.body, Run))
    cells = [(w, tuple(_cell(d, draft, trained, ran, found.excused) for d in w.days)) for w in shown]
    states = {c.state for _, row in cells for c in row}
    legend = tuple((s, say(f"calendar-{s}")) for s in ("done", "missed", "open", "rest", "paused") if s in states)
    panel = Calendar(
        title="",
        heads=tuple(say(f"day-{d}") for d in WEEKDAYS),
        weeks=tuple((_week_name(w, today), row) for w, row in cells),
        legend=legend,
    )
    lines = tuple(_week_line(w, row) for w, row in cells)
    words = (say("chart-calendar-words", lines=lines),)
    under = say("chart-calendar-under", start=shown[0].start, end=shown[-1].start + timedelta(days=6))
    return Shown(words=words, chart=Chart(title=say("chart-calendar"), under=under, panels=(panel,)))


def _cell(day: Day, draft: Draft, trained: frozenset[date], ran: frozenset[date], excused: frozenset[date]) -> Cell:
    today, began = draft.today, draft.known.began or draft.today
    past = day.date < today
    strength = say(f"calendar-focus-{day.session.focus}") if day.session else ""
    run = say(f"calendar-run-{day.run}") if day.run else ""
    done = (day.session is not None and day.date in trained) or (
        day.session is None and day.run is not None and day.date in ran
    )
    if day.date < began:
        state: State = "outside"
    elif done:
        state = "done"
    elif day.date in excused:
        state = "paused"
    elif day.session is None and day.run is None:
        state = "rest"
    else:
        state = "missed" if past and day.session is not None else "open"
    return Cell(
        number=f"{day.date.day}",
        strength=strength,
        run=run,
        state=state,
        today=day.date == today,
    )


def _week_name(week: Week, today: date) -> Say:
    return say("calendar-week", start=day_name(week.start), phase=say(f"phase-{week.phase}"), deload=week.deload)


def _week_line(week: Week, row: tuple[Cell, ...]) -> Say:
    """A week in words: which days hold strength, how many of them are done, and which days are runs."""
    lifted = [d for d, c in zip(week.days, row, strict=True) if d.session is not None and c.state != "outside"]
    states = {d.date: c.state for d, c in zip(week.days, row, strict=True)}
    runs = [
        say(f"day-{WEEKDAYS[d.date.weekday()]}")
        for d, c in zip(week.days, row, strict=True)
        if d.run and c.state != "outside"
    ]
    return say(
        "calendar-week-words",
        start=week.start,
        phase=say(f"phase-{week.phase}"),
        strength=tuple(say(f"day-{WEEKDAYS[d.date.weekday()]}") for d in lifted) or "none",
        done=sum(states[d.date] == "done" for d in lifted),
        missed=sum(states[d.date] == "missed" for d in lifted),
        runs=tuple(runs) or "none",
    )
