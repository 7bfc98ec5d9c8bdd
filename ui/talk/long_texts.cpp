// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/long_texts.h"

#include <QPlainTextEdit>

namespace assay {

void LongTexts::add(std::initializer_list<const char*> fields, int height)
{
    for (const char* field : fields) {
        auto* edit = new QPlainTextEdit;
        edit->setObjectName(QLatin1String(field));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(height);
        m_edits[QString::fromLatin1(field)] = edit;
    }
}

void LongTexts::fill(const FieldTexts& texts) const
{
    for (const auto& [field, edit] : m_edits)
        edit->setPlainText(textIn(texts, field).value_or(QString()));
}

void LongTexts::say(FieldTexts& texts, const FieldTexts& base) const
{
    for (FieldText& said : texts) {
        const auto edit = m_edits.find(said.field);
        if (edit == m_edits.end())
            continue;
        const QString before = textIn(base, said.field).value_or(QString());
        const QString typed = edit->second->toPlainText().trimmed();
        said.text = typed == before.trimmed() ? before : typed;
    }
}

} // namespace assay
