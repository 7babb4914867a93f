"""A race told: planned for beside one that is there already, shown as a difference."""

from __future__ import annotations

from coach.athlete import Race, race_form
from coach.cards import button, race_text
from coach.diary import Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft

FOLLOWED_WEEKS = 3


def race_values(draft: Draft, new: Race, *, moved: bool = False) -> dict[str, object]:
    """The settings that hold a new race beside one that is already there: the nearer one first.

    ``moved``: it is the next race, on another day.
    """
    known = (None if moved else draft.athlete.race, draft.athlete.race_after)
    standing = [r for r in known if r is not None and r.date >= draft.today]
    others = [r for r in standing if r.date != new.date]
    first, *rest = sorted((new, *others[-1:]), key=lambda r: r.date)
    return {"race": race_form(first), "race_after": race_form(rest[0]) if rest else None}


def plan_for(draft: Draft, new: Race, *, moved: bool = False) -> None:
    """Plans for a race, or for the next one on its new day, and shows what changes in the next weeks."""
    before = draft.ahead(FOLLOWED_WEEKS)
    draft.keep(Setting(values=race_values(draft, new, moved=moved)))
    draft.replan()
    draft.say("setup-replanned")
    first, second = draft.athlete.race, draft.athlete.race_after
    if first is not None and second is not None:
        names = {"distance": race_text(first), "second": race_text(second)}
        draft.say("race-two", day=first.date, later=second.date, **names)
    say_difference(draft, lines_between(before, draft.ahead(FOLLOWED_WEEKS), draft))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))


def gone(draft: Draft) -> None:
    """The next race is off: the one behind it is planned for, or none."""
    after = draft.athlete.race_after
    draft.keep(Setting(values={"race": race_form(after), "race_after": None}))
    draft.replan()
