// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QLibraryInfo>
#include <QTranslator>

namespace assay {

void speakLanguageOf(const QLocale& locale)
{
    const auto install = [&locale](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("assay"), QStringLiteral(":/i18n"));
}

} // namespace assay
