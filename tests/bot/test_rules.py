"""`coach rules` and `coach rules try`: what is printed, what is written, what is refused and with which words."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.commands import check, rules
from bot.commands.trying import facts, texts
from coach.forms import BadForm
from coach.rules import Value
from content.faults import SHELF

DOCS = (SHELF.parent / "docs" / "rules.md").read_text(encoding="utf-8")
AT = ["--at", "2026-11-23T18:00"]
Said = Callable[..., str]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """What a command prints; it has to end well."""

    def run(*argv: str) -> str:
        assert rules.main(list(argv)) == 0
        return capsys.readouterr().out

    return run


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Said:
    """What a command says when it refuses with exit status 2."""

    def run(*argv: str) -> str:
        with pytest.raises(SystemExit) as ended:
            rules.main(list(argv))
        assert ended.value.code == 2
        return capsys.readouterr().err.splitlines()[-1]

    return run


# --- the document -----------------------------------------------------------------------------------------------------
def test_markdown_is_printed(said: Said) -> None:
    out = said("--on", "2026-11-28")

    assert out.startswith("# How the coach judges: all rules\n")
    assert ". Pain, region by region" in out and ". The red-flag table" in out
    assert "as of 2026-11-28" in out


def test_the_page_is_written_to_a_file(said: Said, tmp_path: Path) -> None:
    assert said("--html", "--out", str(tmp_path / "rules.html")) == ""
    assert (tmp_path / "rules.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_file_that_cannot_be_written_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert rules.main(["--out", str(tmp_path / "nowhere" / "rules.md")]) == 2
    assert "cannot be written: No such file or directory" in capsys.readouterr().err


def test_reviews_are_measured_against_the_day_given(said: Said) -> None:
    assert "not looked at for two years" in said("--on", "2029-01-01")


@pytest.mark.parametrize("argv", [["--on", "soon"], ["tyr"], ["--htm", "x"]])
def test_what_is_no_option_is_refused(argv: list[str], refused: Said) -> None:
    assert "error" in refused(*argv)


def test_check_tells_what_is_due_and_does_not_fail_for_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([]) == 0
    assert "everything is in order" in capsys.readouterr().err


# --- a situation ------------------------------------------------------------------------------------------------------
def test_a_text_is_tried_table_by_table(said: Said) -> None:
    out = said("try", "left knee 6/10 after the run", *AT)

    assert out.startswith(
        '2026-11-23T18:00+00:00 "left knee 6/10 after the run"\n  understood: left knee pain 6/10 afterwards\n'
    )
    heads = [line for line in out.splitlines() if re.match(r"\d+\. ", line)]
    assert [head.partition(". ")[2] for head in heads] == [
        "Red flags and pauses",
        "Illness, pregnancy, low energy",
        "Signs of a stressed bone: left knee",
        "Pain in the middle of a set: left knee",
        "The course of a pain: left knee",
        "Heat",
        "Pain, region by region: left knee",
        "Tiredness, sleep, stress",
        "Signs that an easy week is due",
        "An easy week before its time",
        "Readiness",
        "Breaks and missed sessions",
        "Running load",
        "Asking for more",
        "Standstill",
        "Tests and chance",
        "What has been earned",
    ]
    pain = out[out.index("Pain, region by region") : out.index("Tiredness, sleep")]
    assert "facts       pain 6 of 10; pain is above what this tissue may have" in pain
    assert "fitted      pain-6 (Pain 6 to 7): within days, send to a clinician [decides]" in pain
    assert re.search(r"pain-8 +pain: wanted 8 or more, was 6\n", pain)
    assert re.search(r"pain-6-lasting +lasting: wanted 14 or more days, was not told\n", pain)
    assert re.search(r"pain-6-sudden +sudden: wanted yes, was no\n", pain)
    advice = out[out.index("\nAdvice") :]
    assert "  pain-6: within days, send to a clinician, until Mon 30 Nov\n" in advice
    assert "Above five is too much. I'd take the load off your knee" in advice
    assert "The pain-monitoring model. <https://bim.physio/" in advice
    assert re.search(r"  changes\n    \w{3} \d+ \w{3}\n    • .* instead of ", advice)


def test_texts_with_their_times_are_one_story(said: Said) -> None:
    story = ["--say", "2026-11-23T18:00 left knee 4/10", "--say", "2026-11-24T07:00 knee still 4"]
    out = said("try", *story)

    assert out.startswith(
        '2026-11-23T18:00+00:00 "left knee 4/10"\n  decided by pain-4-ceiling: watch, swap exercises\n\n'
    )
    assert "pain-4-morning (Pain 4 to 5, worse the next morning)" in out
    assert out.count("1. Red flags and pauses") == 1
    assert said("try", *story, "--each").count("1. Red flags and pauses") == 2


def test_the_tables_of_progress_are_tried_by_their_facts(said: Said) -> None:
    out = said("try", "--fact", "verdict=improved", "--fact", "steady=yes", "--fact", "kept_up=yes", *AT)

    assert ". Is the strength work helping the running" in out
    assert "helping-more-sets (Better for two weeks, with three sessions a week)" in out
    assert re.search(
        r"helping-race +race_weeks: wanted 6 or less weeks to the race|helping-race +race_weeks: wanted", out
    )
    assert "7. The review" not in out


def test_facts_are_tried_without_a_word(said: Said) -> None:
    out = said("try", "--fact", "pain=6", "--fact", "tissue=tendon", *AT)

    assert out.startswith("2026-11-23T18:00+00:00 facts alone\n")
    assert (
        "pain 6 of 10; pain is above what this tissue may have while it is loaded; tissue of the region: tendon" in out
    )


def test_a_red_flag_silences_the_rest(said: Said) -> None:
    out = said("try", "crushing pressure on my chest right now, knee 6/10", *AT, "--timezone", "Europe/London")

    assert "red flags: RF01 Heart: chest pressure or pain, emergency" in out
    assert out.count("not asked: a red flag or its pause was heard first.") == 16
    assert "Alone it would have answered pain-6." in out
    assert "call 999" in out
    assert "the plan pauses until the athlete says who cleared them, and when" in out


def test_where_nothing_hurts_and_nothing_is_to_be_said(said: Said) -> None:
    out = said("try", "ran 5k easy", *AT)

    assert ". Pain, region by region\n  not asked: nothing hurts.\n" in out
    assert out.rstrip().endswith("Nothing to advise.")


def test_what_fitted_but_is_not_said_still_counts(said: Said) -> None:
    out = said("try", "slept 4h, stressed, left knee 4/10, right shoulder 4/10", *AT)

    assert "[decides]" in out and "[said beside it]" in out
    assert "[counts in the changes, is not said]" in out


def test_the_profile_decides_what_can_change(said: Said) -> None:
    plain = said("try", "knee 6/10", *AT, "--level", "advanced", "--kit", "barbell,bench", "--strength", "mon,thu")
    whole = said(
        "try",
        "knee 6/10",
        *AT,
        "--profile",
        '{"level": "advanced", "equipment": ["barbell", "bench"], "strength_days": ["mon", "thu"]}',
    )

    assert "Mon 23 Nov" in plain.partition("  changes")[2]
    assert plain == whole


def test_a_fact_that_no_rule_asks_for_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert rules.main(["try", "--fact", "pain=3", "--fact", "leg=yes", *AT]) == 0
    assert capsys.readouterr().err == "coach rules try: no rule asks for leg\n"


def test_a_program_gets_everything(said: Said) -> None:
    found = json.loads(said("try", "--json", "left knee 6/10", "--fact", "lasting=20", *AT))["tried"]
    (one,) = found
    pain = next(t for t in one["tables"] if t["table"] == "pain")

    assert set(one) == {"at", "text", "acts", "flags", "tables", "unasked", "advice"}
    assert (one["at"], one["acts"][0]["severity"]) == ("2026-11-23T18:00:00+00:00", 6.0)
    assert (pain["region"], pain["side"], pain["rule"], pain["place"]) == ("knee", "left", "pain-6-lasting", "first")
    assert (pain["facts"]["lasting"], pain["facts"]["limping"]) == (20.0, False)
    assert {"rule": "pain-8", "fact": "pain", "wanted": "8..", "was": 6.0} in pain["passed"]
    assert {"rule": "sore", "fact": "sore", "wanted": True, "was": False} in pain["passed"]
    first = one["advice"][0]
    assert (first["rule"], first["urgency"], first["action"], first["until"]) == (
        "pain-6-lasting",
        "soon",
        "refer",
        "2026-11-30",
    )
    assert first["sources"] == ["expert"] and first["changes"] and first["say"] and first["why"]


def test_a_program_gets_every_text(said: Said) -> None:
    out = said("try", "--json", "chest pressure on the run", "it has gone, knee 3/10", *AT)
    first, last = json.loads(out)["tried"]

    assert first["flags"][0]["row"] == "RF01" and first["advice"][0]["pauses"]
    assert {(t["table"] == "red-flags", t["silenced"]) for t in last["tables"]} == {(True, False), (False, True)}
    assert last["tables"][0]["facts"]["paused"] == "emergency"


# --- the page that explains it ----------------------------------------------------------------------------------------
def test_what_the_docs_show_can_be_typed(said: Said, tmp_path: Path) -> None:
    lines = [x.partition("  #")[0] for x in DOCS.splitlines() if x.startswith("coach rules")]
    assert len(lines) >= 7
    for line in lines:
        _, _, *argv = shlex.split(line)
        assert said(*(str(tmp_path / a) if a.startswith("rules.") else a for a in argv)) or "--out" in argv


def test_the_rule_in_the_docs_is_the_rule_on_the_shelf() -> None:
    shown = tomllib.loads(DOCS.partition("```toml\n")[2].partition("```")[0])["rule"][0]
    whole = tomllib.loads((SHELF / "rules" / "30-pain.toml").read_text(encoding="utf-8"))
    (real,) = (r for r in whole["rule"] if r["id"] == shown["id"])

    assert {k: v for k, v in shown.items() if k != "reviewed_on"} == {
        k: v for k, v in real.items() if k in shown and k != "reviewed_on"
    }
    assert set(shown) == set(real)


def test_the_report_in_the_docs_is_the_report(said: Said) -> None:
    shown = DOCS.partition("```\n3. Pain")[2].partition("```")[0].splitlines()
    out = said("try", "left knee 6/10 after the run", *AT)

    assert [line for line in shown if " ".join(line.split()) not in " ".join(out.split())] == []


# --- what is refused --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("argv", "words"),
    [
        ([], "say something, or give a fact with --fact"),
        (["--fact", "pian=6"], "no such fact: 'pian'; did you mean pain"),
        (["--fact", "tissue=tendno"], "no such value of tissue: 'tendno'; did you mean tendon?"),
        (["--fact", "limping=maybe"], "no such value of limping: 'maybe'; there are: yes, true, no, false"),
        (["--fact", "pain=six"], "pain: 'six' is no number (0-10), nor unknown"),
        (["--fact", "pain=12"], "pain: 12 does not fit, it is 0 to 10"),
        (["--fact", "gap=-1"], "gap: -1 does not fit, it is 0 or more"),
        (["--fact", "pain=nan"], "pain: nan does not fit"),
        (["--fact", "pain"], "--fact pain: a value is needed, such as pain=6"),
        (["--fact", "pain=3", "--fact", "pain=4"], "--fact pain is given twice, with two values"),
        (["--fact", "pain=3", "--region", "kne"], "no such region: 'kne'; did you mean knee"),
        (["--say", "tomorrow knee 4/10"], "--say: 'tomorrow' is no time: write 2026-11-23T18:00"),
        (["--say", "2026-11-23T18:00"], "a text is empty"),
        (["/today"], "/today is a command, and no rule hears those"),
        (["knee 4/10", "--at", "noon"], "--at: 'noon' is no time"),
        (["knee 4/10", "--timezone", "Mars/Base"], "'Mars/Base' is no time zone"),
        (["knee 4/10", "--profile", "{"], "--profile: no JSON"),
        (
            ["knee 4/10", "--profile", '{"levle": "advanced"}'],
            "no such field of a profile: 'levle'; did you mean level",
        ),
        (["knee 4/10", "--profile", '{"level": "expert"}'], "'expert' is none of beginner, intermediate, advanced"),
    ],
)
def test_what_cannot_be_tried_is_told_with_the_nearest_known(argv: list[str], words: str, refused: Said) -> None:
    assert words in refused("try", *argv)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (["pain=6"], {"pain": 6.0}),
        (["pain=0"], {"pain": 0.0}),
        (["pain = 6.5"], {"pain": 6.5}),
        (["pain=unknown"], {"pain": None}),
        (["limping"], {"limping": True}),
        (["limping=no", "limping=false"], {"limping": False}),
        (["over-ceiling=yes"], {"over_ceiling": True}),
        (["tissue=Tendon"], {"tissue": "tendon"}),
        (["flag=none", "flag=none"], {"flag": "none"}),
    ],
)
def test_facts_are_read(given: list[str], found: dict[str, Value]) -> None:
    assert facts(given) == found


def test_texts_are_put_in_the_order_of_their_times() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    found = texts(["2026-11-24T07:00 still 4", "2026-11-23T18:00+00:00 knee 4/10"], ["now 5", "or 6"], now, berlin)

    assert [words for _, words in found] == ["knee 4/10", "still 4", "now 5", "or 6"]
    assert found[1][0] == datetime(2026, 11, 24, 6, 0, tzinfo=UTC)  # a time without an offset is the athlete's
    assert found[3][0] - found[2][0] == timedelta(minutes=1)


def test_a_text_that_is_a_command_is_no_text() -> None:
    with pytest.raises(BadForm, match="command"):
        texts([], ["/pause please"], datetime(2026, 11, 24, tzinfo=UTC), ZoneInfo("UTC"))


def test_help_shows_how(capsys: pytest.CaptureFixture[str]) -> None:
    for argv, words in ((["--help"], "coach rules try --help"), (["try", "--help"], "--fact pain=6")):
        with pytest.raises(SystemExit) as ended:
            rules.main(argv)
        assert ended.value.code == 0
        assert words in capsys.readouterr().out


def test_every_part_can_be_told_to_a_person_and_a_program(said: Said) -> None:
    """Each kind of answer once, so that no phrase of the report lacks a blank."""
    given: list[Any] = ["pain=8", "sleep_h=2", "gap=30", "pregnant", "more_load", "painful_lately", "sore"]
    argv = [part for fact in given for part in ("--fact", fact)]

    assert "postpartum" in said("try", *argv, "--region", "hamstring", *AT)
    assert json.loads(said("try", "--json", *argv, "--region", "hamstring", *AT))
