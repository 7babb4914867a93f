"""The word that the coach starts, by the clock. Rule: where silence is better there is none."""

from __future__ import annotations

from datetime import datetime

from coach import (
    hurting,
    recovering,
    reminding,
    rota,
    travel,
)
from coach.books import Books
from coach.cards import (
    done_on,
    status_on,
)
from coach.diary import Known, Turn
from coach.draft import Draft
from coach.gym import beside
from coach.laying import InForce
from coach.nudges import Nudge
from coach.progress import review
from coach.retest import may_test
from coach.setuphealth import ask_again
from coach.testing import clock, pressing

SPOKEN = (  #: kinds of clock words that the coach has words for
    "strength", "rest", "checkin", "weekly", "assessment", "pain-evening", "pain-morning", "ill-morning", "after-check",
    "later", "behind", "trip-end",
)  # fmt: skip


def greet(known: Known, nudge: Nudge, books: Books, origin: str, laid: InForce | None = None) -> Turn:
    """The word the coach starts; a turn without a reply where silence is better (paused, done, skipped).

    ``laid``: the plan in force on the day of the word, where it is known already.
    """
    draft = Draft(known=known, books=books.of(known.athlete.language), origin=origin, at=nudge.at)
    if laid is not None:
        draft.lay(laid)
    draft.asking = known.asking
    if clock.greet(draft, nudge) or beside.greet(draft, nudge):
        return draft.turn()
    if nudge.kind in ("strength", "checkin") and beside.begun_on(draft, nudge.about):
        return draft.turn()
    weeks = draft.weeks()
    off = known.setting("reminders") == "off" and nudge.kind != "later"  # a word that was put off is asked for
    silent = nudge.kind not in SPOKEN or off or known.pause_on(draft.today) is not None
    if silent or not weeks:
        return draft.turn()
    day = draft.day(nudge.about)
    if nudge.kind == "strength" and day and day.session and not done_on(known, day):
        reminding.strength(draft, day)
    elif nudge.kind == "later" and day and day.session and status_on(known, day) is None:
        reminding.again(draft, day)
    elif nudge.kind == "rest" and day and day.kind == "rest":
        reminding.rest(draft, day)
    elif nudge.kind == "checkin" and day and day.session and status_on(known, day) is None:
        reminding.evening(draft, day, nudge.at)
    elif nudge.kind == "behind" and day and day.session and status_on(known, day) is None:
        reminding.behind(draft, day)
    elif nudge.kind == "trip-end":
        travel.greet(draft)
    elif nudge.kind in ("pain-evening", "pain-morning"):
        hurting.greet(draft, nudge)
    elif nudge.kind in ("ill-morning", "after-check"):
        recovering.greet(draft, nudge)
    elif nudge.kind == "weekly":
        review.card(draft)
        rota.coming_week(draft)
    elif nudge.kind == "assessment" and ask_again(draft):
        pass
    elif nudge.kind == "assessment" and may_test(draft) and not draft.limits.on(draft.today):  # load nobody agreed to
        pressing.remind(draft)
    reminding.thinner(draft, nudge)
    return draft.turn()


def issued(known: Known, books: Books, now: datetime) -> Turn:
    """The turn of a look at an athlete without a word: the weeks to come are issued, so that words can come of them."""
    draft = Draft(known=known, books=books, origin="cissue", at=now)
    draft.asking = known.asking
    draft.weeks()
    return draft.turn()
