// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_texts.h"

#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/people/people_rows.h"

#include <array>

namespace assay::people {
namespace {

constexpr std::array PersonFields{
    WordTitle{"name", QT_TRANSLATE_NOOP("Text", "name")},
    WordTitle{"email", QT_TRANSLATE_NOOP("Text", "e-mail address")},
};

/// The log writes of each change of a person; roles that are granted or taken away leave the row as it is.
constexpr std::array PersonVerbs{"created", "updated", "state_changed"};

} // namespace

FieldTexts textsOf(const QString& name, const QString& email)
{
    return {{QStringLiteral("name"), name.trimmed()}, {QStringLiteral("email"), email.trimmed()}};
}

FieldTexts textsOf(const Person& person)
{
    return textsOf(person.name, person.email);
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(PersonFields, field);
}

NewerTexts newerTexts(db::Connection& connection, const Person& person, qint64 since)
{
    return {textsOf(person), merging::authorsSince(connection, {PersonEntity, person.uid, PersonVerbs}, since)};
}

} // namespace assay::people
