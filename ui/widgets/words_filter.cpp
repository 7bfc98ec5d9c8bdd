// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words_filter.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace assay {
namespace {

constexpr int widestWords = 220;

} // namespace

QLineEdit* wordsFilter(const QString& accessibleName)
{
    auto* filter = new QLineEdit;
    filter->setObjectName(QStringLiteral("filter"));
    filter->setPlaceholderText(QCoreApplication::translate("WordsFilter", "Filter"));
    filter->setAccessibleName(accessibleName);
    filter->setToolTip(QCoreApplication::translate("WordsFilter", "Words that some column holds"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(widestWords);
    return filter;
}

} // namespace assay
