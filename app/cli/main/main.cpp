// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    assay::speakLanguageOf(QLocale());
    QTextStream out(stdout);
    QTextStream errors(stderr);
    return assay::runCommandLine(QCoreApplication::arguments().mid(1), out, errors);
}
