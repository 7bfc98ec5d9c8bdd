// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/fields_form.h"

#include "core/base/ulid.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/overlay.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int fieldsFormWidth = 480;
constexpr int fieldTextHeight = 76;

} // namespace

FieldsForm::FieldsForm(Session& session, const Words& words, const std::vector<Field>& fields, Problem problemOf,
                       Act act, QWidget* parent)
    : WorkForm(session, {words.name, words.title, words.verb}, parent)
    , m_problem(std::move(problemOf))
    , m_act(std::move(act))
{
    setMinimumWidth(fieldsFormWidth);
    if (!words.about.isEmpty())
        addWords(words.about);
    for (const Field& field : fields)
        addInput(field);
    showProblem();
}

QString FieldsForm::said(const Values& values, const char* name)
{
    const auto found = values.find(QLatin1String(name));
    return found == values.end() ? QString() : found->second;
}

FieldsForm* FieldsForm::open(FieldsForm* form, QWidget* page, const std::function<void()>& done)
{
    connect(form, &WorkForm::done, page, done);
    new Overlay(form, page->window());
    return form;
}

void FieldsForm::addInput(const Field& field)
{
    if (field.kind == Kind::Line) {
        auto* line = new QLineEdit(field.value);
        line->setPlaceholderText(field.hint);
        addLine(field.caption, field.name, line);
        m_lines[field.name] = line;
    } else if (field.kind == Kind::Text) {
        auto* text = new QPlainTextEdit;
        text->setPlainText(field.value);
        text->setPlaceholderText(field.hint);
        text->setTabChangesFocus(true);
        text->setFixedHeight(fieldTextHeight);
        addField(field.caption, field.name, text);
        connect(text, &QPlainTextEdit::textChanged, this, &FieldsForm::showProblem);
        m_texts[field.name] = text;
    } else if (field.kind == Kind::Choice) {
        auto* choice = new QComboBox;
        for (const auto& [title, value] : field.choices)
            choice->addItem(title, value);
        choice->setCurrentIndex(std::max(0, choice->findData(field.value)));
        addField(field.caption, field.name, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &FieldsForm::showProblem);
        m_choices[field.name] = choice;
    } else {
        auto* box = new QCheckBox(field.caption);
        box->setObjectName(field.name);
        box->setAccessibleName(field.caption);
        box->setChecked(field.value == QLatin1StringView("1"));
        rows().addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FieldsForm::showProblem);
        m_boxes[field.name] = box;
    }
}

FieldsForm::Values FieldsForm::values() const
{
    Values values;
    for (const auto& [name, line] : m_lines)
        values[name] = line->text().trimmed();
    for (const auto& [name, text] : m_texts)
        values[name] = text->toPlainText().trimmed();
    for (const auto& [name, choice] : m_choices)
        values[name] = choice->currentData().toString();
    for (const auto& [name, box] : m_boxes)
        values[name] = box->isChecked() ? QStringLiteral("1") : QString();
    return values;
}

QString FieldsForm::problem() const
{
    return m_problem ? m_problem(values()) : QString();
}

WorkForm::Work FieldsForm::work()
{
    return [act = m_act, said = values()](db::Database& database, const Actor& actor) {
        return act(said, database, actor, newUlid(database.clock().now()));
    };
}

} // namespace assay
