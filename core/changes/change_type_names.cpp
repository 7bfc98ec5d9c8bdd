// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_type_names.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/merge/newer_texts.h"
#include "core/past/trails.h"
#include "core/people/role_refusal.h"

#include <array>

namespace assay {
namespace {

const QString ChangeTypesEntity = QStringLiteral("change_types");
constexpr qsizetype longestTypeName = 60;
constexpr std::array typeNamers{Role::DevOps, Role::Manager};

FieldTexts textsOfNames(const ChangeTypeNames& names)
{
    FieldTexts texts;
    for (const ChangeType type : allChangeTypes()) {
        const auto own = names.find(type);
        texts.push_back({toString(type), own == names.end() ? QString() : own->second.simplified()});
    }
    return texts;
}

/// What is wrong with names; empty where nothing is.
QString namesProblem(const ChangeTypeNames& names)
{
    QStringList taken;
    for (const ChangeType type : allChangeTypes()) {
        const auto own = names.find(type);
        const QString name = own == names.end() ? QString() : own->second.simplified();
        if (name.size() > longestTypeName)
            return Text::tr("The name of a type has at most %1 characters. Nothing was saved.").arg(longestTypeName);
        for (const ChangeType other : allChangeTypes()) {
            const bool isOther = other != type
                && (name.compare(changeTypeTitle(other), Qt::CaseInsensitive) == 0
                    || name.compare(toString(other), Qt::CaseInsensitive) == 0);
            if (isOther)
                return Text::tr(
                           "“%1” is what Assay calls another type, so people would take one for the other. Nothing "
                           "was saved.")
                    .arg(name);
        }
        if (!name.isEmpty() && taken.contains(name, Qt::CaseInsensitive))
            return Text::tr("Two types would be called “%1”. Nothing was saved.").arg(name);
        taken << name;
    }
    return {};
}

QString nameTypesRule()
{
    return Text::tr("What types of changes are called is said by operations and managers.");
}

/// What is to be said. What others said meanwhile stays where these names do not touch it.
FieldTexts wantedNames(const FieldTexts& now, const ChangeTypeNames& names, const std::optional<ChangeTypeNames>& seen)
{
    if (!seen)
        return textsOfNames(names);
    FieldTexts merged = merging::mergedOrRaise(textsOfNames(*seen), textsOfNames(names), {now, {}},
                                               Text::tr("the names of types of changes"), [](const QString& word) {
                                                   const auto type = changeTypeFromString(word);
                                                   return type ? changeTypeTitle(*type) : word;
                                               });
    ChangeTypeNames all;
    for (const ChangeType type : allChangeTypes())
        all[type] = textIn(merged, toString(type)).value_or(QString());
    if (const QString problem = namesProblem(all); !problem.isEmpty()) // Of two people's together.
        db::raise(Error::Kind::Invalid, problem);
    return merged;
}

} // namespace

Result<> ChangeTypeNameStore::set(const ChangeTypeNames& names, const Actor& actor, const QString& command,
                                  const std::optional<ChangeTypeNames>& seen)
{
    if (const QString problem = namesProblem(names); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    const db::AuditNote note{actor, QStringLiteral("named"), ChangeTypesEntity, m_database.projectUid(), {}, command};
    return withoutValue(m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        people::requireRole(connection, actor, typeNamers, nameTypesRule());
        const FieldTexts before = textsOfNames(changes::typeNames(connection));
        const FieldTexts after = wantedNames(before, names, seen);
        std::vector<AuditFact> facts = merging::editFacts(before, after);
        if (facts.empty())
            db::raise(Error::Kind::Invalid, Text::tr("That is what they are called already. Nothing was saved."));
        for (const FieldText& said : after) // No row holds them.
            facts.push_back({said.field, said.text});
        transaction.record({.verb = {}, .entity = {}, .entityId = {}, .facts = std::move(facts)});
        return m_database.projectUid();
    }));
}

namespace changes {

ChangeTypeNames typeNames(db::Connection& connection)
{
    db::Statement said = connection.prepare(
        "SELECT body FROM audit_event WHERE entity = 'change_types' AND verb = 'named' ORDER BY seq DESC LIMIT 1");
    ChangeTypeNames names;
    if (!said.step())
        return names;
    const AuditEntry entry = db::orRaise(parseBody(said.bytesView(0)));
    for (const ChangeType type : allChangeTypes()) {
        const QByteArray word = toString(type).toLatin1();
        if (const QString name = audit::factText(entry, QLatin1StringView(word)); !name.isEmpty())
            names[type] = name;
    }
    return names;
}

QString typeName(const ChangeTypeNames& names, ChangeType type)
{
    const auto own = names.find(type);
    return own == names.end() ? changeTypeTitle(type) : own->second;
}

QString typeChoice(const ChangeTypeNames& names, ChangeType type)
{
    const auto own = names.find(type);
    return own == names.end() ? changeTypeTitle(type) : Text::tr("%1 (%2)").arg(own->second, changeTypeTitle(type));
}

QString nameTypesRefusal(db::Connection& connection, const Actor& actor)
{
    return people::roleRefusal(connection, actor, typeNamers, nameTypesRule()).value_or(QString());
}

} // namespace changes
} // namespace assay
