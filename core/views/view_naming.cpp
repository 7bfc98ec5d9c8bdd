// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/view_naming.h"

#include "core/base/shown_text.h"
#include "core/base/word_table.h"
#include "core/views/view_rows.h"

#include <array>

namespace assay::views {
namespace {

constexpr std::array NamingFields{
    WordTitle{"name", QT_TRANSLATE_NOOP("Text", "name")},
    WordTitle{"shared", QT_TRANSLATE_NOOP("Text", "who finds it")},
};

} // namespace

FieldTexts namingOf(const SavedView& view)
{
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("shared"), view.shared ? QStringLiteral("1") : QStringLiteral("0")}};
}

bool isShared(const FieldTexts& naming)
{
    return textIn(naming, u"shared") == QStringLiteral("1");
}

QString namingTitle(const QString& field)
{
    return merging::titleIn(NamingFields, field);
}

QString shownNaming(const FieldText& said)
{
    if (said.field != QLatin1StringView("shared"))
        return shownText(said.text);
    return said.text == QLatin1StringView("1") ? Text::tr("everybody") : Text::tr("only its owner");
}

NewerTexts newerNaming(db::Connection& connection, const SavedView& view, qint64 since)
{
    NewerTexts newer{namingOf(view), {}};
    const std::vector<SavedView> versions = versionsOf(connection, view.id); // The newest first, which counts.
    for (std::size_t i = 0; i + 1 < versions.size() && versions[i].version > since; ++i) {
        for (const QString& field : differingFields(namingOf(versions[i + 1]), namingOf(versions[i])))
            newer.authors.try_emplace(field, FieldAuthor{versions[i].writtenBy, {}, versions[i].writtenAt});
    }
    return newer;
}

} // namespace assay::views
