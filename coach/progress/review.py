"""The look back in the evening of the week's last day: what was done, what changed and why, one question, one proposal.

Rule: one question and one proposal, never two. A week that was paused or ill is told as that, not as missed.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from coach import scale
from coach.acts import Lift, Run, SessionReport, Symptom
from coach.ahead import DAY_WORD
from coach.athlete import WEEKDAYS, weekday
from coach.cards import button, paused_card, status_on
from coach.diary import Proposal, Setting, Verdict
from coach.draft import Draft
from coach.limitlines import part_words
from coach.picture import FELT_WORDS, Picture
from coach.progress import running
from coach.progress.answer import decided_on, painful
from coach.progress.body import open_pains
from coach.progress.figures import form, theme_of
from coach.progress.habit import Kept, excused_days, kept, planned_days, trained_days
from coach.progress.helping import began
from coach.progress.offers import propose
from coach.progress.wayback import weeks_since
from coach.reply import Say, say
from coach.tongues import OWN
from coach.trends import distance_of

DAYS = 7
DUE_DAYS = 14  #: over which sessions done are counted for a proposal
BREAK_DAYS = 14  #: days without strength work that are a break, not sessions missed one by one
CHANGES = 4  #: of the week, that are told
EASED = ("peak", "taper", "race", "recovery")


def card(draft: Draft) -> None:
    """The review as one message with the weeks as its picture."""
    if paused_card(draft):
        return
    since = draft.today - timedelta(days=DAYS - 1)
    found = kept(draft, 2)
    draft.parts.extend(_done(draft, since, found))
    changed = _changed(draft, since)
    if changed:
        draft.say("review-changed", lines=changed)
    question(draft, since)
    propose(draft, decided_on(draft, "review", facts(draft)), {})
    chart = running.load(draft).chart
    theme = theme_of(draft.known.setting("charts"))
    draft.close(chart=None if chart is None else form(chart, theme))


# --- what was done ----------------------------------------------------------------------------------------------------
def _done(draft: Draft, since: date, found: Kept) -> list[Say]:
    """Sessions, sets, runs, and the score with its course over the week."""
    unit, metres = running.unit_of(draft)
    acts = [r.body for r in draft.known.trusted if since <= getattr(r.body, "when", date.min) <= draft.today]
    runs = [a for a in acts if isinstance(a, Run)]
    planned, done, excused = sessions(draft, since)
    out = [
        say(
            "review-done",
            planned=planned,
            done=done,
            excused=excused,
            sets=sum(1 for a in acts if isinstance(a, Lift) for s in a.sets if s.kind != "warmup"),
            runs=len(runs),
            distance=round(sum(map(distance_of, runs)) / metres, 1),
            unit=unit,
        )
    ]
    if found.score is not None:
        before = next((s for d, s in reversed(found.course) if d < since), None)
        now = round(found.score * 100)
        out.append(
            say("review-score", score=now, before="none" if before is None else round(before * 100), excused=excused)
        )
    return out


def sessions(draft: Draft, since: date) -> tuple[int, int, bool]:
    """Sessions due since a day, how many were done, and whether illness or a pause excused a day of it.

    Today's counts once it is done: the day is not over.
    """
    known, today = draft.known, draft.today
    planned = planned_days(known, draft.books.library)
    trained = trained_days(known, planned)
    away = excused_days(known, today, draft.books.measures.habit.ill_days)
    due = [d for d in planned if since <= d <= today and d not in away and (d < today or d in trained)]
    done = [d for d in trained if since <= d <= today]
    return len(due), len(done), any(since <= d <= today for d in away)


def _changed(draft: Draft, since: date) -> tuple[Say, ...]:
    """What was changed in the plan since a day, each with its reason; the newest first."""
    titles = {rule.id: rule.title for table in draft.books.library.tables for rule in table.rules}
    verdicts = {r.body.ref: r.body.accepted for r in draft.known.records if isinstance(r.body, Verdict)}
    lines: dict[str, Say] = {}
    for r in reversed(draft.known.records):
        p = r.body
        if not isinstance(p, Proposal) or not p.changes or r.at.astimezone(draft.athlete.zone).date() < since:
            continue
        verdict = verdicts.get(p.ref)
        if p.rule.startswith("crisis") or verdict is False or (verdict is None and not p.stands):
            continue
        title = titles.get(p.rule) if draft.athlete.language == OWN else None  # titles of rules are in English only
        lines.setdefault(p.rule, say("review-change", title=title or "none", why=Say(key=p.why, facts=dict(p.facts))))
    return tuple(lines.values())[:CHANGES]


# --- one question -----------------------------------------------------------------------------------------------------
def question(draft: Draft, since: date) -> None:
    """The one thing worth asking: how a pain is now, else what became of a session, else how the week felt."""
    if draft.asking is not None and draft.asking.topic == "setup":
        return  # there is a question in hand already
    hurt = _hurting(draft)
    if hurt is not None:
        draft.say(
            "review-ask-pain", place=part_words(hurt.region or "", hurt.side), severity=hurt.severity, day=hurt.when
        )
        draft.asking = scale.question(hurt.region or "", hurt.side, None, draft.today, rule="review")
        scale.offer_scale(draft, draft.asking)
        return
    if _ill(draft):  # how it goes on with an illness is heard from the words of the answer
        draft.say("review-ask-well")
        return
    open_day = _open_day(draft, since)
    if open_day is not None:
        draft.say("review-ask-session", day=open_day)
        draft.offer(button("button-done", f"done:{open_day}"), button("button-skip", f"skip:{open_day}"))
        return
    if felt(draft) == "none" and sessions(draft, since)[1]:
        draft.say("review-ask-felt")
        draft.offer(*(button(f"button-felt-{word}", f"felt:{word}:{draft.today}") for word in FELT_WORDS[1:]))


def _hurting(draft: Draft) -> Symptom | None:
    """The newest pain with a number above 0, of a place that was not told to be well since."""
    there = [a for a in open_pains(draft) if not a.flags and a.when < draft.today]
    return max(there, key=lambda a: (a.when, a.severity), default=None)


def _open_day(draft: Draft, since: date) -> date | None:
    """The last session since a day of which nothing is known."""
    away = excused_days(draft.known, draft.today, draft.books.measures.habit.ill_days)
    monday = draft.today - timedelta(days=draft.today.weekday())  # what a button may still log
    days = [d for w in draft.weeks() for d in w.days if max(since, monday) <= d.date < draft.today and d.session]
    told = {r.body.when for r in draft.known.entries if isinstance(r.body, (Lift, SessionReport))}
    return max(
        (d.date for d in days if d.date not in away and d.date not in told and status_on(draft.known, d) is None),
        default=None,
    )


def felt(draft: Draft) -> str:
    """How the athlete said the last seven days felt; none where they did not."""
    told = draft.known.setting("felt")
    if not isinstance(told, (list, tuple)) or len(told) != 2 or told[1] not in FELT_WORDS:
        return "none"
    return str(told[1]) if (draft.today - date.fromisoformat(str(told[0]))).days < DAYS else "none"


def press(draft: Draft, rest: str) -> bool:
    """How the week felt. What follows from it is offered at once, if it is another thing than before."""
    word, _, day = rest.partition(":")
    try:
        about = date.fromisoformat(day)
    except ValueError:
        return False
    if word not in FELT_WORDS[1:] or not 0 <= (draft.today - about).days < DAYS:
        return False
    draft.card = None
    before = decided_on(draft, "review", facts(draft))
    draft.keep(Setting(values={"felt": [about.isoformat(), word]}))
    draft.say(f"felt-{word}")
    after = decided_on(draft, "review", facts(draft))
    if after.id != before.id:
        propose(draft, after, {})
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True


# --- one proposal -----------------------------------------------------------------------------------------------------
def facts(draft: Draft) -> Picture:
    """What the table of the review asks."""
    gap, since_break = _break(draft)
    due, done, _ = sessions(draft, max(draft.today - timedelta(days=DUE_DAYS - 1), since_break))
    monday = draft.today - timedelta(days=draft.today.weekday())
    ahead = [w for w in draft.weeks() if w.start == monday + timedelta(weeks=1)]
    since = began(draft, draft.today)
    return Picture(
        painful_lately=painful(draft),
        ill_lately=_ill(draft) or draft.known.pause_on(draft.today) is not None,
        eased=any(w.deload or w.phase in EASED for w in ahead),
        week_felt=felt(draft),
        week_done=100.0 * min(1.0, done / due) if due > 1 else None,
        week_sessions=float(draft.athlete.sessions_per_week),
        cut_weeks=weeks_since(draft),
        gap=gap,
        strength_weeks=None if since is None else float((draft.today - since).days // 7),
    )


def _break(draft: Draft) -> tuple[float | None, date]:
    """Days since the last session, and the day of the return from the last break: what lies before was not missed."""
    done = sorted(
        d for d in trained_days(draft.known, planned_days(draft.known, draft.books.library)) if d <= draft.today
    )
    if not done:
        return None, date.min
    returns = [b for a, b in pairwise(done) if (b - a).days >= BREAK_DAYS]
    return float((draft.today - done[-1]).days), returns[-1] if returns else date.min


def _ill(draft: Draft) -> bool:
    since = draft.today - timedelta(days=DAYS)
    told = (r.body for r in draft.known.entries if isinstance(r.body, Symptom) and r.body.symptom == "illness")
    return any(a.when > since for a in told)


# --- when -------------------------------------------------------------------------------------------------------------
def moved(draft: Draft, text: str) -> bool:
    """Sets the day of the review where a text names one ("weekly review on fridays")."""
    found = DAY_WORD.search(text.lower())
    if found is None:
        return False
    return set_day(draft, WEEKDAYS[weekday(found[1])])


def set_day(draft: Draft, day: str) -> bool:
    """The day of the review, by a button or by words; False where it is no day."""
    if day not in WEEKDAYS:
        return False
    draft.keep(Setting(values={"review_day": day}))
    draft.say("review-moved", day=say(f"day-{day}"))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True


def press_day(draft: Draft, rest: str) -> bool:
    """Asks for the day of the review, or sets it."""
    draft.card = None
    if rest:
        return set_day(draft, rest)
    draft.say("review-which-day")
    days = [button("button-plain", f"review:{d}", text=say(f"day-{d}")) for d in WEEKDAYS]
    draft.offer(*days[:4])
    draft.offer(*days[4:])
    return True
