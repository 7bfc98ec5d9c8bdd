// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/user_groups/user_group_texts.h"

#include "core/base/text.h"
#include "core/base/word_table.h"

#include <array>

namespace assay::usergroups {
namespace {

constexpr std::array GroupFields{
    WordTitle{"name", QT_TRANSLATE_NOOP("Text", "name")},
    WordTitle{"size", QT_TRANSLATE_NOOP("Text", "how many people")},
    WordTitle{"contact", QT_TRANSLATE_NOOP("Text", "whom to talk to")},
    WordTitle{"influence", QT_TRANSLATE_NOOP("Text", "influence")},
    WordTitle{"target", QT_TRANSLATE_NOOP("Text", "adoption target in %")},
    WordTitle{"every", QT_TRANSLATE_NOOP("Text", "days between contacts")},
};

/// The log writes of each change of a group, and of each contact by itself.
constexpr std::array GroupVerbs{"created", "updated"};

QString wholeText(const std::optional<qint64>& number)
{
    return number ? QString::number(*number) : QString();
}

std::optional<qint64> wholeFrom(const QString& text)
{
    bool is = false;
    const qint64 number = text.trimmed().toLongLong(&is);
    return is ? std::optional(number) : std::nullopt;
}

QString percentText(const std::optional<double>& share)
{
    constexpr int digits = 12; // All of a percentage that somebody typed, and none of what doubles add to it.
    return share ? QString::number(*share * 100, 'g', digits) : QString();
}

std::optional<double> shareFrom(const QString& percent)
{
    bool is = false;
    const double number = percent.trimmed().toDouble(&is);
    return is ? std::optional(number / 100) : std::nullopt;
}

} // namespace

FieldTexts textsOf(const UserGroupFields& fields)
{
    return {{QStringLiteral("name"), fields.name.trimmed()},
            {QStringLiteral("size"), wholeText(fields.size)},
            {QStringLiteral("contact"), fields.contact},
            {QStringLiteral("influence"), toString(fields.influence)},
            {QStringLiteral("target"), percentText(fields.adoptionTarget)},
            {QStringLiteral("every"), wholeText(fields.contactEveryDays)}};
}

FieldTexts textsOf(const UserGroup& group)
{
    return textsOf(UserGroupFields{group.name, group.size, group.contact, group.influence, group.adoptionTarget,
                                   group.contactEveryDays});
}

UserGroupFields fieldsFrom(const FieldTexts& texts)
{
    const auto said = [&](QStringView field) { return textIn(texts, field).value_or(QString()); };
    UserGroupFields fields{.name = said(u"name"), .size = wholeFrom(said(u"size")), .contact = said(u"contact")};
    fields.influence = influenceFromString(said(u"influence")).value_or(Influence::Medium);
    fields.adoptionTarget = shareFrom(said(u"target"));
    fields.contactEveryDays = wholeFrom(said(u"every"));
    return fields;
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(GroupFields, field);
}

NewerTexts newerTexts(db::Connection& connection, const UserGroup& group, qint64 since)
{
    return {textsOf(group),
            merging::authorsSince(connection, {QStringLiteral("user_group"), group.uid, GroupVerbs}, since)};
}

} // namespace assay::usergroups
