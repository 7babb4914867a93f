"""What a host reads (Procfile, Dockerfile, compose.yaml, the unit, .env.example) names only what there is."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import zipfile
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.__main__ import COMMANDS, main
from bot.commands.health import door
from bot.config import Config, read_config
from bot.metrics import Metrics

ROOT = Path(__file__).parent.parent
PROGRAMS = (["coach"], ["python", "-m", "bot"], ["/opt/strength-coach/bin/coach"])
PACKAGES = ("bot", "scheduler", "storage", "content", "coach")
#: What compose.yaml itself reads of .env.
COMPOSE_ONLY = {"COMPOSE_PROFILES", "POSTGRES_PASSWORD"}


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def dockerfile() -> list[tuple[str, str]]:
    """The instructions, in order, with what each is given."""
    joined = re.sub(r"\\\n\s*", " ", text("Dockerfile"))
    lines = [line for line in joined.splitlines() if line and not line.startswith("#")]
    return [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines]


def given(name: str) -> list[str]:
    return [rest for word, rest in dockerfile() if word == name]


def compose() -> dict[str, Any]:
    return dict(yaml.safe_load(text("compose.yaml")))


def variables() -> dict[str, str]:
    """What .env.example sets."""
    return dict(re.findall(r"^([A-Z_]+)=(.*)$", text(".env.example"), re.MULTILINE))


def left_to_the_host() -> list[str]:
    """What .env.example names and does not set."""
    return re.findall(r"^#([A-Z_]+)=", text(".env.example"), re.MULTILINE)


def commands() -> dict[str, list[str]]:
    """Each command line that a host runs, by where it stands."""
    out = {f"Procfile {k}": shlex.split(v) for k, v in re.findall(r"^(\w+): (.*)$", text("Procfile"), re.MULTILINE)}
    entry = json.loads(given("ENTRYPOINT")[-1])
    out["Dockerfile CMD"] = [*entry, *json.loads(given("CMD")[-1])]
    out["Dockerfile HEALTHCHECK"] = json.loads(given("HEALTHCHECK")[-1].partition("CMD ")[2])
    for name, service in compose()["services"].items():
        if service["image"] == "strength-coach":
            out[f"compose {name}"] = [*entry, *service["command"]]
    out["unit"] = shlex.split(re.findall(r"^ExecStart=(.*)$", text("deploy/coach.service"), re.MULTILINE)[0])
    return out


def test_every_host_runs_only_what_there_is() -> None:
    seen = commands()
    for where, line in seen.items():
        program = next((p for p in PROGRAMS if line[: len(p)] == p), None)
        assert program is not None, where
        words = line[len(program) :]
        assert words[0] in COMMANDS, where
        said = io.StringIO()
        with contextlib.redirect_stdout(said), pytest.raises(SystemExit) as end:
            main([*[w for w in words if not w.startswith("-")], "--help"])
        assert end.value.code == 0, where
        assert all(option in said.getvalue() for option in words if option.startswith("-")), where

    assert {w.partition(" ")[0] for w in seen} == {"Procfile", "Dockerfile", "compose", "unit"}
    assert {w for w in seen if w.startswith("Procfile")} == {
        f"Procfile {p}" for p in ("release", "web", "clock", "worker")
    }


def test_the_example_of_an_environment_names_every_variable_and_no_other() -> None:
    own = {name.upper() for name in Config.model_fields} - {"XDG_DATA_HOME"}

    assert set(variables()) | set(left_to_the_host()) == own | COMPOSE_ONLY
    assert [k for k, v in variables().items() if v and ("TOKEN" in k or "KEY" in k or "SECRET" in k)] == []


def test_an_unfilled_example_is_a_valid_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in variables().items():
        monkeypatch.setenv(name, value)

    assert read_config().model_dump(exclude={"xdg_data_home"}) == Config.model_construct().model_dump(
        exclude={"xdg_data_home"}
    )


def set_by_the_host() -> dict[str, dict[str, str]]:
    """What the unit and the image set by themselves; a file of an environment goes before both."""
    unit = " ".join(re.findall(r"^Environment=(.*)$", text("deploy/coach.service"), re.MULTILINE))
    return {
        place: dict(re.findall(r"(\w+)=(\S+)", said)) for place, said in (("unit", unit), ("image", given("ENV")[-1]))
    }


@pytest.mark.parametrize("place", ["unit", "image"])
def test_an_unfilled_example_takes_nothing_from_its_host(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**set_by_the_host()[place], **variables()}.items():
        monkeypatch.setenv(name, value)

    assert door(read_config()) == ("127.0.0.1", 9464)
    assert set(set_by_the_host()[place]) & set(variables()) == set()


def test_the_unit_ends_for_a_wrong_setting_and_waits_for_what_may_come_back() -> None:
    unit = text("deploy/coach.service")

    assert "--wait" in commands()["unit"] and "RestartPreventExitStatus=2\n" in unit and "Restart=always\n" in unit


def test_compose_hangs_together() -> None:
    told = compose()
    services = told["services"]
    for name, service in services.items():
        assert set(service.get("depends_on", {})) <= set(services), name
        for volume in service.get("volumes", []):
            assert volume.partition(":")[0] in told["volumes"], name
        if service["image"] == "strength-coach":
            assert (service["read_only"], service["cap_drop"], service["env_file"]) == (True, ["ALL"], ".env"), name
            assert service["environment"]["METRICS_PORT"] == "9464", name
        assert name in ("upgrade", "web", "clock", "worker") or service["healthcheck"]["test"], name

    assert set(re.findall(r"\$\{(\w+)", text("compose.yaml"))) <= set(variables())
    profiles = {name: set(service.get("profiles", [])) for name, service in services.items()}
    assert profiles == {"db": set(), "upgrade": set(), "worker": {"worker"}, "web": {"web"}, "clock": {"web"}}
    settings = {v for s in services.values() for v in s.get("environment", {}) if not v.startswith("POSTGRES_")}
    assert settings <= {name.upper() for name in Config.model_fields}


def test_the_image_runs_as_nobody_special_and_is_asked_without_another_program() -> None:
    final = dockerfile()[[w for w, _ in dockerfile()].index("FROM", 2) :]

    assert [rest for word, rest in final if word == "USER"] == ["coach"]
    assert given("STOPSIGNAL") == ["SIGTERM"]
    assert "curl" not in text("Dockerfile") and "apt-get" not in text("Dockerfile")
    names = re.findall(r"\b([A-Z_]{6,})=", " ".join(rest for word, rest in final if word == "ENV"))
    assert set(names) - {"PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE", "MPLCONFIGDIR"} == {
        "XDG_DATA_HOME",
        "METRICS_PORT",
    }


def copied() -> list[tuple[list[str], str]]:
    """What the Dockerfile takes of this folder, and where to."""
    words = [rest.split() for rest in given("COPY") if not rest.startswith("--from")]
    return [(w[:-1], w[-1]) for w in words]


def test_all_that_is_copied_is_there_and_let_through() -> None:
    let = [line[1:] for line in text(".dockerignore").splitlines() if line.startswith("!")]
    sources = [source for those, _ in copied() for source in those]

    assert sorted(sources) == sorted(let)
    assert all((ROOT / source).exists() for source in sources)
    assert text(".dockerignore").splitlines()[1] == "*"
    assert not any(fnmatch(".env", rule) or fnmatch(".git", rule) for rule in let)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, as the image builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_everything_that_the_packages_hold(wheel: Path) -> None:
    """Pictures, classifiers, phrases: what is missing would be missed by an athlete first."""
    listed = subprocess.run(["git", "ls-files", "-z", *PACKAGES], cwd=ROOT, capture_output=True, check=True, text=True)
    with zipfile.ZipFile(wheel) as packed:
        inside = {name for name in packed.namelist() if ".dist-info/" not in name}

    assert {name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()} - inside == set()
    assert [name for name in inside if name.partition("/")[0] not in PACKAGES] == []


def test_the_coach_is_in_order_far_from_its_folder(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "there")
    code = "import bot.__main__ as m, content.faults as f, sys; print(f.SHELF); sys.exit(m.main(['check']))"
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(tmp_path / "there"), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.startswith(str(tmp_path / "there" / "content"))


@pytest.mark.long
def test_the_images_own_commands_make_a_coach_that_works(tmp_path: Path) -> None:
    """Every COPY and RUN of the building stage, in empty folders in place of /build and /opt."""
    build, opt = tmp_path / "build", tmp_path / "opt"
    build.mkdir()
    stage = dockerfile()[: [w for w, _ in dockerfile()].index("FROM", 2)]
    environment = {**os.environ, "HOME": str(tmp_path), "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    for word, rest in stage:
        if word == "COPY":
            *sources, target = rest.split()
            for source in sources:
                there = build / (source if target == "./" else target)
                ignored = shutil.ignore_patterns("__pycache__")
                take = shutil.copytree if (ROOT / source).is_dir() else shutil.copy
                take(ROOT / source, there, **({"ignore": ignored} if (ROOT / source).is_dir() else {}))  # type: ignore[operator]
        elif word == "RUN":
            line = rest.replace("/opt/", f"{opt}/")
            ran = subprocess.run(["sh", "-ec", line], cwd=build, env=environment, capture_output=True, check=False)
            assert ran.returncode == 0, (line, ran.stderr[-2000:])
    shutil.rmtree(build)
    bare = {"PATH": str(opt / "coach" / "bin"), "HOME": str(tmp_path)}
    checked = subprocess.run(
        ["coach", "check"],
        cwd=tmp_path,
        env=bare,
        capture_output=True,
        check=False,
        executable=opt / "coach" / "bin" / "coach",
    )

    assert checked.returncode == 0, checked.stderr
    assert b"everything is in order" in checked.stderr


def page() -> str:
    return text("docs/hosting.md")


def test_the_page_names_every_series_and_no_other() -> None:
    metrics = Metrics()
    metrics.also("coach_sends", "", ("kind", "outcome"), list)
    metrics.also("coach_database_errors", "", ("kind",), list)
    told = metrics.page(({}, 0)).decode()
    kinds = dict(re.findall(r"^# TYPE (coach_\w+) (\w+)$", told, re.MULTILINE))
    made = {name for name in kinds if not name.endswith("_created")}
    table = page().partition("| series |")[2].partition("\n\n")[0]

    assert set(re.findall(r"`(coach_\w+?)(?:\{[\w,]+\})?`", table)) == made


def test_the_example_rules_can_be_read_and_ask_for_what_there_is() -> None:
    rules = yaml.safe_load(page().partition("```yaml\n")[2].partition("```")[0])["groups"][0]["rules"]
    table = page().partition("| series |")[2].partition("\n\n")[0]
    known = set(re.findall(r"`(coach_\w+?)(?:\{[\w,]+\})?`", table))
    asked = {name for rule in rules for name in re.findall(r"coach_\w+", rule["expr"])}

    assert {re.sub(r"_(count|bucket|sum)$", "", name) for name in asked} <= known
    assert len({rule["alert"] for rule in rules}) == len(rules)
