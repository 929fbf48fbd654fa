"""Makes the golden files beside it from recorded k6 runs and the reference implementation.

Usage: make_golden.py FOLDER_OF_VERDICT_PY FOLDER_OF_K6_RUNS

The second folder holds release-study/*.json.gz and pair/*/points.json.gz. For each set of runs it
writes NAME.values.gz (every judged value: a line "run SIDE NAME", a line "endpoint METHOD NAME",
then a line "SECOND NANOSECONDS" each) and for each comparison NAME.json with what the reference
says of it.
"""
import datetime, gzip, json, pathlib, re, sys

import numpy as np

sys.path.insert(0, sys.argv[1])
import verdict

HERE = pathlib.Path(__file__).parent
RUNS = pathlib.Path(sys.argv[2])


def nanos(text):  # datetime knows microseconds only
    whole, fraction, zone = re.fullmatch(r"(.*T[\d:]{8})(?:\.(\d+))?(Z|[+-]\d\d:\d\d)", text).groups()
    moment = datetime.datetime.fromisoformat(whole + ("+00:00" if zone == "Z" else zone))
    return int(moment.timestamp()) * 10**9 + int((fraction or "0").ljust(9, "0"))


def read(file):  # {endpoint: [(second, nanoseconds)]} of the expected population
    zero, rows = None, {}
    for line in gzip.open(file, "rt"):
        point = json.loads(line)
        if point["type"] != "Point":
            continue
        at = nanos(point["data"]["time"])
        zero = at if zero is None else zero
        tags = point["data"]["tags"]
        if (
            point["metric"] == "http_req_duration"
            and tags.get("expected_response") == "true"
            and not re.match("::(setup|teardown)", tags.get("group", ""))
        ):
            value = round(point["data"]["value"] * 1e6)
            assert value / 1e6 == point["data"]["value"]
            row = rows.setdefault(tags["method"] + " " + tags["name"], [])
            row.append((max(at - zero, 0) // 10**9, value))
    return rows


def write_values(name, sides):
    lines = []
    for side, runs in sides.items():
        for run, rows in runs.items():
            lines.append(f"run {side} {run}")
            for endpoint, values in sorted(rows.items()):
                lines.append(f"endpoint {endpoint}")
                lines += [f"{second} {value}" for second, value in values]
    packed = gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0)
    (HERE / f"{name}.values.gz").write_bytes(packed)


def arrays(rows):
    return {
        endpoint: (np.array([s for s, _ in values]), np.array([v / 1e6 for _, v in values]))
        for endpoint, values in rows.items()
    }


def write_expected(name, values, baseline, candidate):
    before, after = [arrays(r) for r in baseline.values()], [arrays(r) for r in candidate.values()]
    rows = verdict.compare(before, after)
    for row in rows:
        row.pop("common", None), row.pop("relative", None)
    document = dict(values=values, baseline=list(baseline), candidate=list(candidate), rows=rows)
    lines = json.dumps(document).replace('"rows": [', '"rows": [\n').replace("}, {", "},\n{")
    (HERE / f"{name}.json").write_text(lines + "\n")


study = {
    side: {f.name.split(".")[0]: read(f) for f in sorted(RUNS.glob(f"release-study/{side}-*.json.gz"))}
    for side in ("baseline", "candidate")
}
pair = {
    side: {f.parent.name: read(f) for f in sorted(RUNS.glob(f"pair/{folder}-*/points.json.gz"))}
    for side, folder in (("baseline", "before"), ("candidate", "after"))
}
first = {side: dict([next(iter(runs.items()))]) for side, runs in study.items()}
write_values("release-study", study)
write_values("pair", pair)
write_expected("release-study", "release-study", study["baseline"], study["candidate"])
write_expected("one-a-side", "release-study", first["baseline"], first["candidate"])
write_expected("pair", "pair", pair["baseline"], pair["candidate"])
