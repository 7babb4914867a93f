"""``coach import``: files at the command line, alone and for an athlete of the database."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from coach.imports.found import MAX_ROWS
from storage.database import open_database
from tests.imports import watch_files as watch
from tests.storage.people import ANA, SINCE

FILES = Path(__file__).parent.parent / "imports" / "files"


def test_a_file_alone_is_told_of(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(FILES / "hevy.csv"), "--zone", "Europe/Berlin"]) == 0

    said = capsys.readouterr().out
    assert "New: 7 exercises with 12 sets, 1 run" in said
    assert "line 17: the date can't be read (yesterday)" in said


def test_what_is_open_is_asked_and_answered_by_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(FILES / "strong-old.csv")]) == 1
    assert "--load kg|lb, --distance km|mi" in capsys.readouterr().out

    assert main(["import", str(FILES / "strong-old.csv"), "--load", "lb", "--distance", "km", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["entries"][0]["sets"][0]["load_kg"] == 18.14


def test_what_cannot_be_read_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(FILES / "route.gpx")]) == 1
    assert "no times" in capsys.readouterr().out


@pytest.mark.parametrize(
    "argv", [["nosuch.csv"], [str(FILES / "hevy.csv"), "--yes"], [str(FILES / "hevy.csv"), "--zone", "Mars/Base"], []]
)
def test_a_wrong_call_says_what_is_wrong(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as fault:
        main(["import", *argv])
    assert fault.value.code == 2


def test_for_an_athlete_it_is_kept_and_told_in_the_chat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'coach.sqlite3'}"
    monkeypatch.setenv("DATABASE_URL", url)
    run = tmp_path / "run.fit"
    run.write_bytes(watch.run())

    async def rows(athlete: bool) -> dict[str, Any]:
        database = await open_database(url)
        await database.upgrade()
        async with database.transaction() as memory:
            if athlete:
                await memory.recall([ANA], since=SINCE)
            found = await memory.athlete_with(ANA.telegram_id)
            told = await memory.everything(found) if found is not None else {}
        await database.close()
        return told

    assert main(["import", str(run), "--for", str(ANA.telegram_id)]) == 2
    assert "nobody with the id" in capsys.readouterr().err

    asyncio.run(rows(athlete=True))
    assert main(["import", str(run), "--for", str(ANA.telegram_id)]) == 0
    assert not asyncio.run(rows(athlete=False))["diary"]

    assert main(["import", str(run), "--for", str(ANA.telegram_id), "--yes"]) == 0
    assert "Kept." in capsys.readouterr().out
    after = asyncio.run(rows(athlete=False))
    assert [r["body"]["act"] for r in after["diary"]] == ["file", "import", "run"]
    assert all(r["withdrawn_at"] is None for r in after["diary"])
    assert any("In your log now" in letter["payload"]["text"] for letter in after["outbox"])
    assert not after["files"]

    assert main(["import", str(run), "--for", str(ANA.telegram_id), "--yes"]) == 0
    assert "already" in capsys.readouterr().out
    again = asyncio.run(rows(athlete=False))
    assert sum(r["body"]["act"] == "run" for r in again["diary"]) == 1


@pytest.mark.parametrize(("there", "names"), [("", "is not there"), ("coach local", "TELEGRAM_BOT_TOKEN")])
def test_without_a_token_no_other_file_is_taken_than_the_bots(
    there: str, names: str, sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    data = tmp_path / "strength-coach"
    for name in there.split():
        data.mkdir(exist_ok=True)
        shutil.copy(sqlite_template, data / f"{name}.sqlite3")

    assert main(["import", str(FILES / "hevy.csv"), "--for", "7", "--yes"]) == 2
    said = capsys.readouterr().err
    assert names in said and len(said.splitlines()) == 1
    assert sorted(f.stem for f in data.glob("*.sqlite3")) == there.split()


def test_a_file_of_too_many_rows_is_refused_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = (FILES / "hevy.csv").read_text(encoding="utf-8").splitlines()
    long = tmp_path / "hevy.csv"
    long.write_text("\n".join([whole[0], *[whole[1]] * (MAX_ROWS + 1)]), encoding="utf-8")

    assert main(["import", str(long)]) == 1
    assert f"{MAX_ROWS:,} rows" in capsys.readouterr().out

    assert main(["import", str(long), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["reason"] == "too-long"
