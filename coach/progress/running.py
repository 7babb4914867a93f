"""The charts of running beside strength: load a week, and the pace of easy runs."""

from __future__ import annotations

from datetime import date, timedelta
from statistics import median

from coach.acts import METRES_PER_MILE, Lift, Run
from coach.draft import Draft
from coach.progress.figures import Bars, Chart, Course, Series, Shown
from coach.progress.span import clock, day_name, first_of, length_words, ticks
from coach.reply import Say, say
from coach.trends import WeekLoad, distance_of, weekly_load

LOAD_SPANS = (56, 84, 182)
PACE_SPANS = (84, 182, 364)
MOST_BARS = 13  #: that fit side by side on a phone
LEAST_RUNS = 3
LEAST_WEEKS = 2  #: bars that a picture has
EASY = (None, "easy", "long", "recovery")
HALF = 5  #: runs that a point of the line looks at


def unit_of(draft: Draft) -> tuple[str, float]:
    """The athlete's unit of distance, and its metres."""
    return ("mi", METRES_PER_MILE) if draft.athlete.distance_units == "mi" else ("km", 1000.0)


def load(draft: Draft, days: int = LOAD_SPANS[0]) -> Shown:
    """Distance run and sets lifted, week by week."""
    weeks = weekly_load(draft.known.trusted, draft.today, max(4, -(-days // 7)))
    while len(weeks) > LEAST_WEEKS and not (weeks[0].run_km or weeks[0].sets):
        weeks = weeks[1:]  # before the first entry nothing is known: no week of nought
    if not any(w.run_km or w.sets for w in weeks):
        return Shown(words=(say("progress-empty"),))
    unit, metres = unit_of(draft)
    per = metres / 1000
    shown = weeks[-MOST_BARS:]
    logged = [r.body.when for r in draft.known.trusted if isinstance(r.body, (Lift, Run))]
    panels = tuple(
        _bars(kind, shown, per, unit, since=min(logged))
        for kind in ("run", "lift")
        if any(_amount(kind, w, per) for w in shown)
    )
    return Shown(
        words=load_words(weeks, per, unit),
        chart=Chart(title=say("chart-load"), under=say("chart-load-under", weeks=len(shown)), panels=panels),
        spans=LOAD_SPANS,
    )


def load_words(weeks: tuple[WeekLoad, ...], per: float, unit: str) -> tuple[Say, ...]:
    """The same in sentences: this week, the last one, the usual, and every week in a row."""
    this, before = weeks[-1], weeks[:-1]
    mean = sum(w.run_km for w in before) / len(before) / per
    out = [
        say(
            "progress-load",
            km=round(this.run_km / per, 1),
            sets=this.sets,
            last_km=round(before[-1].run_km / per, 1),
            last_sets=before[-1].sets,
            mean_km=round(mean, 1),
            mean_sets=round(sum(w.sets for w in before) / len(before)),
            unit=unit,
            sessions=this.sessions,
            first=not any(w.run_km or w.sets for w in before),
            average=len(before) > 1,
        )
    ]
    shown = weeks[-MOST_BARS:]
    rows = {kind: [_amount(kind, w, per) for w in shown] for kind in ("run", "lift")}
    for kind, row in rows.items():
        if any(row) and len(shown) > LEAST_WEEKS:  # of two weeks all is said
            out.append(
                say(
                    f"chart-load-{kind}-row",
                    unit=unit,
                    start=shown[0].monday,
                    row=", ".join(f"{v:g}" for v in row),
                )
            )
    return tuple(out)


def _amount(kind: str, week: WeekLoad, per: float) -> float:
    return round(week.run_km / per, 1) if kind == "run" else float(week.sets)


def _bars(kind: str, weeks: tuple[WeekLoad, ...], per: float, unit: str, *, since: date) -> Bars:
    """A bar a week. A week that ended before ``since``, the first day in the log, is unknown and no nought."""
    values = tuple(_amount(kind, w, per) for w in weeks)
    known = [w.monday + timedelta(days=6) >= since for w in weeks]
    before = [v for v, there in zip(values[:-1], known, strict=False) if there]
    return Bars(
        title=say(f"chart-load-{kind}", unit=unit),
        hue="run" if kind == "run" else "lift",
        names=tuple(day_name(w.monday) for w in weeks),
        values=values,
        tops=tuple(f"{round(v) if v >= 10 else v:g}" if k else "–" for v, k in zip(values, known, strict=True)),
        usual=sum(before) / len(before) if len(before) >= LEAST_WEEKS else None,
        usual_name=say("chart-usual"),
    )


def easy_runs(draft: Draft, first: date) -> list[tuple[date, float]]:
    """(Day, seconds a kilometre) of easy runs with distance and time, oldest first."""
    out = []
    for r in draft.known.trusted:
        act = r.body
        if isinstance(act, Run) and act.when >= first and act.kind in EASY and not act.repeats:
            pace = pace_of(act)
            if pace is not None:
                out.append((act.when, pace))
    return sorted(out)


def pace_of(run: Run) -> float | None:
    """Seconds a kilometre, as said or from distance and time."""
    if run.pace_s_per_km is not None:
        return run.pace_s_per_km
    metres = distance_of(run)
    return None if run.duration_s is None or not metres else run.duration_s / metres * 1000


def pace(draft: Draft, days: int = PACE_SPANS[0]) -> Shown:
    """The pace of easy runs and the middle of each five neighbours."""
    first = first_of(days, draft.today)
    unit, metres = unit_of(draft)
    runs = [(day, s * metres / 1000) for day, s in easy_runs(draft, first)]
    if len(runs) < LEAST_RUNS:
        return Shown(words=(say("chart-pace-none", count=len(runs), needed=LEAST_RUNS, span=length_words(days)),))
    middle = _smooth(runs)
    paces = [p for _, p in runs]
    grid = pace_ticks(min(paces), max(paces))
    then, now = middle[0][1], middle[-1][1]
    change = round(then) - round(now)
    text = say(
        "chart-pace-words",
        count=len(runs),
        span=length_words(days),
        unit=unit,
        then=clock(then),
        now=clock(now),
        first=runs[0][0],
        last=runs[-1][0],
        fastest=clock(min(paces)),
        slowest=clock(max(paces)),
        course="same"
        if abs(now / then - 1) < draft.books.measures.helping.effort_band
        else "faster"
        if change > 0
        else "slower",
        seconds=abs(change),
    )
    course = Course(
        title=say("chart-pace-title", unit=unit),
        first=max(first, runs[0][0]),
        last=draft.today,
        days=ticks(max(first, runs[0][0]), draft.today),
        series=(
            Series(name=say("chart-pace-run"), hue="run", points=tuple((d, p, "o") for d, p in runs), through="none"),
            Series(name=say("chart-pace-middle"), hue="lift", points=tuple((d, p, "s") for d, p in middle)),
        ),
        low=grid[0],
        high=grid[-1],
        ticks=tuple((float(t), clock(t)) for t in grid),
        reverse=True,
        end=clock(now),
    )
    under = say("chart-pace-under", span=length_words(days))
    chart = Chart(title=say("chart-pace"), under=under, panels=(course,))
    return Shown(words=(text, say("chart-pace-why")), chart=chart, spans=PACE_SPANS)


def pace_ticks(fastest: float, slowest: float) -> tuple[int, ...]:
    """Round paces that cover all of them.

    >>> pace_ticks(329.0, 361.0)
    (320, 330, 340, 350, 360, 370)
    """
    for step in (5, 10, 15, 20, 30, 60, 120, 300):
        first, last = int(fastest // step), int(-(-slowest // step))
        if last - first <= 5:
            break
    return tuple(n * step for n in range(first, max(last, first + 1) + 1))


def _smooth(runs: list[tuple[date, float]]) -> list[tuple[date, float]]:
    """The median of each run and the ones just before it, a point a day."""
    made: dict[date, float] = {}
    for n, (day, _) in enumerate(runs):
        near = runs[max(0, n - HALF + 1) : n + 1] if n >= LEAST_RUNS - 1 else runs[:LEAST_RUNS]
        made[day] = median(p for _, p in near)
    return sorted(made.items())
