"""The sheet asked for: by command, by a button, in words ("something for my physio"); in the message and as a page."""

from __future__ import annotations

from coach.ahead import length_in
from coach.cards import button
from coach.draft import Draft
from coach.reply import Say, say
from coach.sheet import Section, Sheet, sheet_of
from coach.told_items import taken, words_told

NEAR = 6  #: items between "a report" and "for my physio"
OTHER_WEEKS = (4, 12)
HALF_YEAR = 26


def card(draft: Draft, words: str = "") -> None:
    """The sheet of the last weeks, or as long as the words say ("12 weeks"), of one region where they name it."""
    low = words.lower()
    weeks = length_in(low)
    items = [i for s in taken(low, draft.today, draft.books.library).sentences for i in s.items]
    region = next((i.region[0] for i in items if i.region and i.region[0] != "general"), None)
    sheet = sheet_of(draft, weeks, region)
    draft.card = None
    draft.say("sheet-coming")
    for line in (
        Say(key="sheet-section", facts={"head": sheet.title, "lines": sheet.who}),
        *map(_told, sheet.sections),
    ):
        draft.parts.append(line)
    draft.say("sheet-line", text=sheet.foot)
    if sheet.kept_back:
        draft.say("sheet-kept-back")
    draft.offer(
        *(button("button-sheet-weeks", f"sheet:{n * 7}", weeks=n) for n in OTHER_WEEKS),
        button("button-sheet-half-year", f"sheet:{HALF_YEAR * 7}"),
    )
    draft.offer(button("button-limits", "limit:list"))
    draft.close(file={"kind": "sheet", "day": draft.today.isoformat(), "page": page(sheet)})


def _told(section: Section) -> Say:
    """A section for the message: a table is told a line a row."""
    rows = tuple(say("sheet-row-none", week=r[0]) if not r[2] else _row(r, section) for r in section.rows[1:])
    lines = tuple(say("sheet-bullet", text=line) for line in (*rows, *section.lines))
    return say("sheet-section", head=section.head, lines=lines)


def _row(cells: tuple[Say | str, ...], section: Section) -> Say:
    """A week of the table in words."""
    week, days, lower, upper, other, runs, distance = cells
    unit = section.rows[0][-1]
    return say(
        "sheet-row",
        week=week,
        days=int(str(days)),
        lower=lower,
        upper=upper,
        other=other,
        runs=int(str(runs)),
        distance=distance,
        unit=unit.facts["unit"] if isinstance(unit, Say) else "",
    )


def page(sheet: Sheet) -> dict[str, object]:
    """The sheet for whoever draws the page: plain values, the words still to be found."""
    return {
        "title": sheet.title,
        "who": list(sheet.who),
        "plot": sheet.plot,
        "sections": [
            {"head": s.head, "lines": list(s.lines), "rows": [list(row) for row in s.rows], "spare": s.spare}
            for s in sheet.sections
        ],
        "foot": sheet.foot,
    }


def press(draft: Draft, rest: str) -> bool:
    """The sheet by a button, for as many days as it says."""
    if rest and not rest.isdecimal():
        return False
    card(draft, f"{int(rest)} days" if rest else "")
    return True


def wanted(text: str, draft: Draft) -> bool:
    """Whether a text asks for the sheet: a report, a summary, "something" … for, or to show, a clinician."""
    if not draft.books.library.limits.holds(words_told(text), "by"):
        return False
    for sentence in taken(text, draft.today, draft.books.library).sentences:
        items = sentence.items
        for n, item in enumerate(items):
            if item.value("by") is None:
                continue
            ahead = items[max(0, n - NEAR) : n]
            made = [k for k, i in enumerate(ahead) if i.is_("sheet")]
            meant = [k for k, i in enumerate(ahead) if i.is_("sheet_for")]
            if made and meant and not sentence.has("says", "not"):
                return True
    return False
