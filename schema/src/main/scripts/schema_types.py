#!/usr/bin/env python3
"""Makes the table of schema.org classes that the reader knows.

Usage: schema_types.py schemaorg-all-https.jsonld > types.tsv

The vocabulary is the file of that name at https://schema.org/version/latest/. Each line of the table
is a class and, after a tab, which of the reader's root classes it is or is under.
"""
import json
import sys

ROOTS = ["Event", "Person", "Organization", "Place", "VirtualLocation", "CreativeWork"]


def listed(value):
    return value if isinstance(value, list) else [value]


def main(path):
    with open(path, encoding="utf-8") as file:
        graph = json.load(file)["@graph"]
    parents = {}
    for node in graph:
        if "rdfs:Class" in listed(node["@type"]):
            name = node["@id"].removeprefix("schema:")
            parents[name] = [
                parent["@id"].removeprefix("schema:")
                for parent in listed(node.get("rdfs:subClassOf", []))
            ]

    def above(name):
        found = {name}
        for parent in parents.get(name, []):
            found |= above(parent)
        return found

    for name in sorted(parents):
        roots = [root for root in ROOTS if root in above(name)]
        if roots:
            print(name + "\t" + ",".join(roots))


main(sys.argv[1])
