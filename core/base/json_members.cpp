// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_members.h"

namespace assay {

QString textOf(const JsonValue& object, QStringView name)
{
    const JsonValue* found = object.member(name);
    return found ? found->toText() : QString();
}

QStringList textsOf(const JsonValue& object, QStringView name)
{
    QStringList texts;
    if (const JsonValue* found = object.member(name)) {
        for (const JsonValue& item : found->items())
            texts << item.toText();
    }
    return texts;
}

QByteArray canonicalTexts(const QStringList& texts)
{
    QByteArrayList values;
    for (const QString& text : texts)
        values << canonicalText(text);
    return canonicalArray(values);
}

} // namespace assay
