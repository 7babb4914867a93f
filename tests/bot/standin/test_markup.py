"""HTML as Telegram reads it, against python-telegram-bot, which writes it."""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Message, MessageEntity

from bot.standin.markup import BadMarkup, find_entities, parse_html

READ = [
    ("plain", "plain", []),
    ("<b>bold</b>", "bold", [("bold", 0, 4)]),
    ("💪 <strong>x</strong>", "💪 x", [("bold", 3, 1)]),
    ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
    ("<u>u</u><s>s</s><del>d</del>", "usd", [("underline", 0, 1), ("strikethrough", 1, 1), ("strikethrough", 2, 1)]),
    ("  <b> x</b> \n", "x", [("bold", 0, 1)]),
    ("a &lt;b&gt; &amp;amp; &#233;&#x1F4AA; &nbsp;", "a <b> &amp; é💪 &nbsp;", []),
    ('<a href="https://e.org/?a=1&amp;b=2">l</a>', "l", [("text_link", 0, 1)]),
    ("<tg-spoiler>x</tg-spoiler>", "x", [("spoiler", 0, 1)]),
    ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
    ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
    ('<pre><code class="language-csv">a,b</code></pre>', "a,b", [("pre", 0, 3)]),
    ("<b></b>x", "x", []),
]


@pytest.mark.parametrize(("source", "text", "entities"), READ, ids=[r[0] for r in READ])
def test_read(source, text, entities):
    found, marks = parse_html(source)
    assert (found, [(m["type"], m["offset"], m["length"]) for m in marks]) == (text, entities)


@pytest.mark.parametrize(
    "source", ["<b>", "</b>", "<b></i>", "<x>y</x>", "a < b", "<>", "<span>x</span>", "<b>x</b", "<br/>"]
)
def test_refused(source):
    with pytest.raises(BadMarkup):
        parse_html(source)


@settings(max_examples=60)
@given(st.text())
def test_escaped_text_comes_back_as_it_was(text):
    assert parse_html(html.escape(text, quote=False)) == (text.strip(), [])


TAGS = ["b", "i", "u", "s", "code", "tg-spoiler"]


@settings(max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(TAGS), st.text("aé💪 <&", min_size=1).filter(str.strip)), min_size=1))
def test_marks_point_at_what_was_marked(parts):
    source = "".join(f"x<{tag}>{html.escape(text)}</{tag}>" for tag, text in parts) + "x"
    text, marks = parse_html(source)
    message = Message(1, None, None, text=text, entities=[MessageEntity.de_json(mark, None) for mark in marks])
    assert list(message.parse_entities().values()) == [text for _, text in parts][:100]


FOUND = [
    ("/start", ["/start"]),
    ("say /log@coach_bot now", ["/log@coach_bot"]),
    ("3/10 and a/b", []),
    ("see https://e.org/x.", ["https://e.org/x"]),
    ("/", []),
]


@pytest.mark.parametrize(("text", "found"), FOUND, ids=[f[0] for f in FOUND])
def test_commands_and_addresses_are_found(text, found):
    assert [text[e["offset"] : e["offset"] + e["length"]] for e in find_entities(text)] == found
