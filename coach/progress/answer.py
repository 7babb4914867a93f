""" "Is the strength work helping my running?": what the indicators say, what stands behind it, and one thing to do.

Rule: no cause is ever claimed. Where sessions were missed or strength did not grow, of strength nothing is said.
"""

from __future__ import annotations

from datetime import timedelta

from coach.acts import Symptom
from coach.cards import button, paused_card
from coach.draft import Draft
from coach.picture import Picture, facts_of
from coach.progress.helping import Indicator, Look, look
from coach.progress.offers import propose
from coach.reply import Say, say
from coach.rules import Rule, decided


def card(draft: Draft) -> None:
    """The answer."""
    found = look(draft)
    if found.since is None:
        draft.say("helping-no-strength")
        draft.offer(button("button-chart-all", "chart:all"))
        return
    sure = found.gates.open
    spoken = found.verdict if sure or found.verdict in ("few", "none") else f"{found.verdict}-ungated"
    draft.say(
        f"helping-verdict-{spoken}",
        since=found.since,
        percent=_percent(found),
        weeks=found.weeks or 0,
        way=_way(found),
    )
    draft.say("helping-indicators", lines=tuple(_line(i) for i in found.indicators))
    if found.baseline is not None:
        first, last = found.baseline
        draft.say(
            "helping-windows",
            first=first,
            last=last,
            before=first < found.since,
            from_day=draft.today - timedelta(days=27),
        )
    draft.say("helping-gates", **_gate_facts(found, draft))
    if not paused_card(draft):  # nothing is offered while the plan rests
        propose(draft, decided_on(draft, "helping", facts(draft, found)), {"weeks": found.weeks or 0})
    draft.offer(button("button-chart-all", "chart:all"))


def _percent(found: Look) -> str | int:
    """How much the best-founded better indicator is better, in whole percent; what is worse, as a positive number."""
    sign = -1 if found.verdict == "worse" else 1
    told = [sign * i.change for i in found.indicators if i.change is not None and i.outcome in ("better", "worse")]
    return round(max(told) * 100) if told and max(told) > 0 else "none"


def _way(found: Look) -> str:
    """``drift`` where nothing but the second half of long runs has changed, else ``pace``."""
    return "drift" if {i.kind for i in found.indicators if i.outcome in ("better", "worse")} == {"drift"} else "pace"


def _line(one: Indicator) -> Say:
    """An indicator in a line, with its noise and the runs behind it."""
    return say(
        "helping-indicator",
        kind=one.kind,
        outcome=one.outcome,
        percent=0 if one.change is None else round(abs(one.change) * 100, 1),
        up=one.change is None or one.change >= 0,
        noise=round(one.band * 100, 1),
        before=one.before,
        now=one.now,
        needed=one.needed,
    )


def _gate_facts(found: Look, draft: Draft) -> dict[str, object]:
    gates, sticks = found.gates, draft.books.measures.helping
    return {
        "open": gates.open,
        "done": gates.done,
        "planned": gates.planned,
        "weeks": sticks.strength_weeks,
        "wanted": round(sticks.adherence * 100),
        "kept": "none" if gates.adherence is None else round(gates.adherence * 100),
        "grown": "none" if gates.strength is None else round(abs(gates.strength) * 100),
        "up": gates.strength is None or gates.strength >= 0,
        "gain": round(sticks.strength_gain * 100),
        "lifts": gates.lifts,
        "early": (found.weeks or 0) < sticks.strength_weeks,
    }


def facts(draft: Draft, found: Look) -> Picture:
    """What the table of offers asks."""
    race = draft.athlete.race
    ahead = None if race is None or race.date < draft.today else (race.date - draft.today).days / 7
    return Picture(
        painful_lately=painful(draft),
        week_sessions=float(draft.athlete.sessions_per_week),
        strength_weeks=None if found.weeks is None else float(found.weeks),
        race_weeks=ahead,
        verdict=found.verdict,
        steady=found.steady,
        kept_up=found.gates.open,
    )


def painful(draft: Draft, days: int = 7, least: float = 3) -> bool:
    """Whether something hurt at 3 or more within the last week, or hurt with no number told."""
    since = draft.today - timedelta(days=days)
    return any(
        isinstance(r.body, Symptom)
        and r.body.symptom in ("pain", "injury")
        and r.body.when > since
        and (r.body.severity is None or r.body.severity >= least)
        for r in draft.known.entries
    )


def decided_on(draft: Draft, table: str, picture: Picture) -> Rule:
    """What a table of content/rules answers."""
    found = next(t for t in draft.books.library.tables if t.name == table)
    return decided(found, facts_of(picture))
