// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>

#include <span>

namespace assay {

/// An option that says one text of a thing, such as --reason.
template <typename Texts>
struct TextOption {
    const char* name;
    const char* meaning; ///< Untranslated, of the context that declareTextOptions() is given.
    QString Texts::*field;
};

template <typename Texts>
void declareTextOptions(QCommandLineParser& parser, std::span<const TextOption<Texts>> options, const char* context)
{
    const QString text = QCoreApplication::translate("Text", "TEXT");
    for (const TextOption<Texts>& option : options) {
        parser.addOption(
            {QString::fromLatin1(option.name), QCoreApplication::translate(context, option.meaning), text});
    }
}

/// Takes what the options say; what none names stays as it is.
template <typename Texts>
void takeTextOptions(const QCommandLineParser& parser, std::span<const TextOption<Texts>> options, Texts& texts)
{
    for (const TextOption<Texts>& option : options) {
        if (const QString name = QString::fromLatin1(option.name); parser.isSet(name))
            texts.*option.field = parser.value(name);
    }
}

} // namespace assay
