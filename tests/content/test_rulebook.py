"""The rulebook: every rule in words, in both forms; nothing of code, nothing forgotten, the old marked."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from coach.books import Books
from coach.picture import FACTS
from coach.redflags import Sign
from coach.rules import Asked, Effect, Rule, Value
from content.rulebook import words
from content.rulebook.book import BLANKS, Rulebook, rulebook
from content.rulebook.markdown import markdown
from content.rulebook.page import page
from content.voice import Voice

TODAY = date(2026, 11, 28)
RULE = Rule(
    id="made-up",
    title="",
    when=(),
    urgency="watch",
    action="reduce",
    say="",
    why="",
    priority=1,
    sources=(),
    reviewed_on="",
)
VOID = {"meta", "br"}


@pytest.fixture(scope="module")
def book(books: Books, voice: Voice) -> Rulebook:
    return rulebook(books, voice, TODAY)


@pytest.fixture(scope="module")
def html(book: Rulebook, voice: Voice) -> str:
    return page(book, voice)


class Page(HTMLParser):
    """A page taken apart: its ids, what it links to, what it loads, and tags that do not close."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.inner: list[str] = []
        self.loaded: list[str] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids += [v for v in (given.get("id"),) if v]
        if tag == "a" and (given.get("href") or "").startswith("#"):
            self.inner.append((given["href"] or "")[1:])
        if tag in ("script", "link", "img", "iframe") or "src" in given:
            self.loaded.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.text.append(data)


# --- all of it --------------------------------------------------------------------------------------------------------
def test_every_rule_row_fact_and_source_is_there(book: Rulebook, books: Books, voice: Voice, html: str) -> None:
    text, plain = markdown(book, voice), " ".join("".join(Page(html).text).split())
    rules = [r for t in books.library.tables for r in t.rules]

    assert [e.id for c in book.chapters for e in c.entries] == [r.id for r in rules]
    for name in (*(r.id for r in rules), *books.safety.rows, *FACTS, *books.library.sources):
        assert f"`{name}`" in text or f"| {name} |" in text, name
        assert name in plain, name
    for title in (*(r.title for r in rules), *(t.purpose for t in books.library.tables), books.safety.purpose):
        assert title in text
        assert " ".join(title.split()) in plain


def test_every_rule_says_when_what_is_done_and_where_it_is_from(books: Books, book: Rulebook) -> None:
    planner = {t.name for t in books.library.tables if t.scope == "exercise"}  # what the planner says is reason enough
    for chapter, entry in ((c, e) for c in book.chapters for e in c.entries):
        assert entry.when and entry.done and entry.sources and entry.reviewed_on, entry.id
        assert bool(entry.said) == bool(entry.why) or chapter.name in planner, entry.id
        assert all(s.reference and s.checked for s in entry.sources), entry.id


def test_conditions_are_words_not_code(book: Rulebook) -> None:
    said = [line for c in book.chapters for e in c.entries for line in (*e.when, *e.done)]

    assert [line for line in said if re.search(r"_|=|\.\.|\btrue\b|\bfalse\b|\bnull\b", line, re.IGNORECASE)] == []


def test_one_rule_as_a_physiotherapist_reads_it(book: Rulebook, voice: Voice) -> None:
    text = markdown(book, voice)
    section = text[text.index("`pain-6-lasting`") : text.index("`pain-6-eased`")]

    assert (
        "- **When:** pain 6 to 7.9 of 10; it has been there for 14 or more days; it does not fall, as far as told"
        in section
    )
    assert "- **Urgency:** within days" in section
    assert "- **Action:** send to a clinician" in section
    assert (
        "70 % of the planned sets of what may provoke the region; no jumps or hops; no running; for 7 days" in section
    )
    assert (
        "> Strong and not getting better: please see a physio or doctor within days. Nothing loads your ‹region›"
        in section
    )
    assert "A coach's judgement, not a study" in section
    assert "- **Reviewed:** 2026-11-24" in section


def test_what_is_said_for_a_row_of_its_own_is_told(book: Rulebook) -> None:
    entry = next(e for c in book.chapters for e in c.entries if e.id == "emergency")
    own = {row: said for rows, said in entry.variants for row in rows}

    assert "cold water over the whole body" in own["RF08"]
    assert "Press hard on the wound" in own["RF39"]
    assert "RF01" not in own
    assert "paused until you tell me" not in own["RF08"]  # what is always said stands once


def test_every_blank_of_a_phrase_is_known(books: Books, voice: Voice) -> None:
    """An advice carries these facts and no others; a phrase that asks for another fails here and in the chat."""
    for rule in (r for t in books.library.tables for r in t.rules):
        for key in (k for k in (rule.say, rule.why, rule.ask) if k):
            assert voice.plain(key, **BLANKS)


def test_signs_are_told_where_they_are_asked_for(book: Rulebook, voice: Voice) -> None:
    brief, full = markdown(book, voice), markdown(book, voice, signs=True)

    assert len(full) > len(brief) + 10_000
    assert "- **emergency:** chest + hurts (close together)" in full
    assert "<details>" in page(book, voice)
    assert "<details>" not in page(book, voice, signs=True)


def test_rows_tell_their_classes_with_the_most_urgent_first(book: Rulebook) -> None:
    row = next(r for r in book.rows if r.id == "RF02")

    assert (row.name, row.classes) == ("Fainting", ("emergency", "same-day", "watch"))


# --- the old ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("reviewed_on", "today", "late"),
    [
        ("2026-11-24", "2028-11-23", False),
        ("2026-11-24", "2028-11-24", False),
        ("2026-11-24", "2028-11-25", True),
        ("2024-02-29", "2026-02-28", False),
        ("2024-02-29", "2026-03-01", True),
        ("", "2026-11-28", True),
    ],
)
def test_what_nobody_has_looked_at_for_two_years(reviewed_on: str, today: str, late: bool) -> None:
    assert words.overdue(reviewed_on, date.fromisoformat(today)) is late


def test_the_old_is_marked_and_named_on_the_front(books: Books, voice: Voice) -> None:
    table = books.library.tables[2]
    old = replace(table.rules[0], reviewed_on="2024-11-01")
    tables = (*books.library.tables[:2], replace(table, rules=(old, *table.rules[1:])), *books.library.tables[3:])
    book = rulebook(replace(books, library=replace(books.library, tables=tables)), voice, TODAY)

    assert book.overdue == (old.id,)
    assert f"One entry was not looked at for two years. It is marked: {old.id}." in markdown(book, voice)
    assert "- **Reviewed:** 2024-11-01 **(not looked at for two years)**" in markdown(book, voice)
    assert re.search(rf'<tr id="rule-{old.id}" class="late">', page(book, voice))


def test_where_nothing_is_old_the_front_says_so(book: Rulebook, voice: Voice) -> None:
    assert "Everything was looked at within the last two years." in markdown(book, voice)
    assert 'class="late"' not in page(book, voice)


def test_many_old_entries_are_counted(books: Books, voice: Voice) -> None:
    front = markdown(rulebook(books, voice, date(2029, 1, 1)), voice).partition("## ")[0]

    assert re.search(r"\d+ entries were not looked at for two years", front)
    assert re.search(r" and \d+ more\.", front)


# --- the page ---------------------------------------------------------------------------------------------------------
def test_the_page_needs_nothing_else(html: str) -> None:
    found = Page(html)

    assert found.open == []
    assert found.loaded == []
    assert "@import" not in html and "url(" not in html
    assert "prefers-color-scheme: dark" in html and "@media print" in html


def test_the_page_s_links_lead_somewhere(html: str) -> None:
    found = Page(html)

    assert len(found.ids) == len(set(found.ids))
    assert set(found.inner) <= set(found.ids)


def test_nothing_on_the_shelf_is_formatting(books: Books, voice: Voice) -> None:
    table = books.library.tables[0]
    odd = replace(table, title="<script>", rules=tuple(replace(r, title="a|b & <b>") for r in table.rules))
    tables = (odd, *books.library.tables[1:])
    book = rulebook(replace(books, library=replace(books.library, tables=tables)), voice, TODAY)

    assert "<script>" not in page(book, voice) and "A|b &amp; &lt;b&gt;" in page(book, voice)
    assert r"A\|b & <b>" in markdown(book, voice)


def test_markdown_tables_have_as_many_cells_as_their_heads(book: Rulebook, voice: Voice) -> None:
    width = 0
    for line in markdown(book, voice, signs=True).splitlines():
        if not line.startswith("|"):
            width = 0
            continue
        cells = len(re.findall(r"(?<!\\)\|", line))
        width = width or cells
        assert cells == width, line


# --- words ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("test", "said"),
    [
        (Asked(fact="pain", low=4, high=5.9), "pain 4 to 5.9 of 10"),
        (Asked(fact="pain", low=8), "pain 8 or more of 10"),
        (Asked(fact="pain", low=0, high=0.4), "pain 0 to 0.4 of 10"),
        (Asked(fact="pain", high=2), "pain 2 or less of 10"),
        (Asked(fact="pain", low=3, high=3), "pain 3 of 10"),
        (Asked(fact="lasting", low=14), "it has been there for 14 or more days"),
        (Asked(fact="sleep_h", low=3, high=4.9), "sleep of the last night: 3 to 4.9 hours"),
        (Asked(fact="limping", values=(True,)), "it changes how the athlete walks"),
        (Asked(fact="limping", values=(False,)), "no limp told"),
        (Asked(fact="tissue", values=("bone",)), "tissue of the region: bone"),
        (
            Asked(fact="flag", values=("same-day", "soon", "watch")),
            "clear red flag, class same day, within days or watch",
        ),
    ],
)
def test_what_a_rule_asks_in_words(test: Asked, said: str, voice: Voice) -> None:
    assert words.asked(test, voice) == said


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("pain", 6.0, "pain 6 of 10"),
        ("pain", 0.0, "pain 0 of 10"),
        ("pain", None, "pain: no number told"),
        ("limping", True, "it changes how the athlete walks"),
        ("limping", False, "no limp told"),
        ("tissue", "tendon", "tissue of the region: tendon"),
        ("gap", 13.5, "13.5 days without training"),
    ],
)
def test_what_a_fact_was_in_words(fact: str, value: Value, said: str, voice: Voice) -> None:
    assert words.was(fact, value, voice) == said


def test_every_fact_has_words_for_whatever_it_may_be(voice: Voice) -> None:
    for fact in FACTS.values():
        values: tuple[Value, ...] = {"flag": (True, False), "number": (None, 0.0, 3.5), "word": fact.words}[fact.kind]
        assert len({words.was(fact.name, v, voice) for v in values}) == len(values), fact.name


@pytest.mark.parametrize(
    ("effect", "pauses", "said"),
    [
        (Effect(), False, ("the plan stays as it is",)),
        (Effect(), True, ("the plan pauses until the athlete says who cleared them, and when",)),
        (Effect(stop=True, days=1), False, ("no strength session", "for one day")),
        (
            Effect(volume=0.6, load=0.9, impact=False, frozen=True, days=2),
            False,
            (
                "60 % of the planned sets",
                "90 % of the planned load",
                "no jumps or hops",
                "nothing goes up",
                "for 2 days",
            ),
        ),
        (
            Effect(region="hold", volume=0.8, load=0.9, days=3),
            False,
            (
                "what loads the region stays where it is",
                "80 % of the planned sets of what may provoke the region",
                "90 % of the planned load of what may provoke the region",
                "for 3 days",
            ),
        ),
        (Effect(only=("upper", "core"), days=7), False, ("nothing but upper or core", "for 7 days")),
        (
            Effect(postpone=True, progress=True, days=1),
            False,
            ("the session is postponed", "one step up where nothing forbids it", "for one day"),
        ),
    ],
)
def test_what_is_done_in_words(effect: Effect, pauses: bool, said: tuple[str, ...], voice: Voice) -> None:
    assert words.done(replace(RULE, effect=effect, pauses=pauses), voice) == said


def test_a_sign_in_words(voice: Voice) -> None:
    sign = Sign(
        flag="chest-pain",
        row="RF01",
        urgency="emergency",
        all=(("chest",), ("hurts", "left-arm-jaw")),
        also=(("now", "sweat"),),
        unless=("chest-muscle",),
        within="message",
    )

    assert words.sign(sign, voice) == (
        "chest + hurts or left arm jaw (anywhere in the message), and anywhere in the message now or sweat, "
        "unless chest muscle stands there too"
    )
