// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/covered_schema.h"

#include "core/base/text.h"

#include <map>

namespace assay::verify {
namespace {

using Definitions = std::map<std::pair<QString, QString>, QByteArray>;

Definitions byName(const std::vector<db::SchemaPart>& parts)
{
    Definitions definitions;
    for (const db::SchemaPart& part : parts)
        definitions[{part.kind, part.name}] = part.definition;
    return definitions;
}

} // namespace

void compareSchema(const std::vector<db::SchemaPart>& now, const std::vector<db::SchemaPart>& intended,
                   std::vector<SchemaFinding>& findings)
{
    Definitions found = byName(now);
    for (const db::SchemaPart& part : intended) {
        const auto known = found.find({part.kind, part.name});
        if (known == found.end())
            findings.push_back(
                {part.name, Text::tr("The %1 %2 of the project was removed.").arg(part.kind, part.name)});
        else if (known->second != part.definition)
            findings.push_back(
                {part.name, Text::tr("The %1 %2 of the project was altered.").arg(part.kind, part.name)});
        if (known != found.end())
            found.erase(known);
    }
    for (const auto& [key, definition] : found) {
        findings.push_back(
            {key.second,
             Text::tr("The %1 %2 was added to the project by another program.").arg(key.first, key.second)});
    }
}

} // namespace assay::verify
