// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/charter_writing.h"

#include "core/charters/charter_fields.h"
#include "core/charters/charter_rows.h"
#include "ui/panes/manager/charter_form.h"

#include <cmath>

namespace assay {
namespace {

bool takesCount(const QString& field)
{
    return field == u"waitDays" || field == u"leastCases";
}

bool takesNumber(const QString& field)
{
    return takesCount(field) || field == u"costFalsePositive" || field == u"costFalseNegative";
}

/// Numbers, lists and choices have forms of their own.
bool takesWords(const QString& field)
{
    return field.startsWith(u"canvas.") || field == u"entity" || field == u"outcomes" || field == u"heuristic"
        || field == u"metric" || field == u"split" || field == u"thresholdRule" || field == u"interval"
        || field == u"currency";
}

} // namespace

ConflictAnswer::Fields charterFields(const QString& thing, const UseCase& useCase, CharterKind kind,
                                     const QByteArray& opened, std::function<FieldTexts()> mine)
{
    const auto newer = [id = useCase.id, kind, opened](db::Connection& connection) {
        const auto open = charters::open(connection, id, kind);
        return open ? charters::newerTexts(connection, *open)
                    : NewerTexts{charters::textsOf(kind, opened).value_or(FieldTexts{}), {}};
    };
    return {thing, std::move(mine), newer, charters::fieldTitle, charters::shownField, takesWords};
}

QString numberFault(const QString& field, const QString& caption, const QString& typed)
{
    if (!takesNumber(field) || typed.trimmed().isEmpty())
        return {};
    bool is = false;
    const double number = typed.trimmed().toDouble(&is);
    if (!is || !std::isfinite(number) || number < 0)
        return CharterForm::tr("“%1” is a number of 0 or more.").arg(caption);
    typed.trimmed().toLongLong(&is);
    return takesCount(field) && !is ? CharterForm::tr("“%1” is a whole number.").arg(caption) : QString();
}

} // namespace assay
