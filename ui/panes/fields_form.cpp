// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/fields_form.h"

#include "core/base/ulid.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/path_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int fieldsFormWidth = 480;
constexpr int fieldTextHeight = 76;

} // namespace

FieldsForm::FieldsForm(Session& session, const Words& words, const std::vector<Field>& fields, Problem problemOf,
                       Act act, QWidget* parent)
    : MergingForm(session, {words.name, words.title, words.verb}, parent)
    , m_fields(fields)
    , m_problem(std::move(problemOf))
    , m_act(std::move(act))
{
    setMinimumWidth(fieldsFormWidth);
    if (!words.about.isEmpty())
        addWords(words.about);
    for (const Field& field : fields)
        addInput(field);
    showProblem();
    if (!words.place.isEmpty())
        keepDraft(words.place);
}

QString FieldsForm::said(const Values& values, const char* name)
{
    const auto found = values.find(QLatin1String(name));
    return found == values.end() ? QString() : found->second;
}

QStringList FieldsForm::paths(const Values& values, const char* name)
{
    return pathsIn(said(values, name));
}

FieldsForm* FieldsForm::open(FieldsForm* form, QWidget* page, const std::function<void()>& done)
{
    if (done)
        connect(form, &WorkForm::done, page, done);
    new Overlay(form, page->window());
    return form;
}

void FieldsForm::addFiles(const Field& field)
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    auto* line = new QLineEdit(field.value);
    line->setObjectName(field.name);
    line->setAccessibleName(field.caption);
    line->setPlaceholderText(field.hint);
    row->addWidget(line, 1);
    QPushButton* choose = pushButton(ButtonKind::Secondary, tr("Choose…"));
    choose->setObjectName(field.name + QStringLiteral("Browse"));
    choose->setAccessibleName(tr("Choose: %1").arg(field.caption));
    row->addWidget(choose);
    place->setFocusProxy(line);
    addField(field.caption, field.name + QStringLiteral("Place"), place);
    connect(line, &QLineEdit::textChanged, this, &FieldsForm::showProblem);
    connect(line, &QLineEdit::returnPressed, this, &FieldsForm::submit);
    connect(choose, &QPushButton::clicked, this, [this, line, title = field.caption] {
        Settings settings;
        const QStringList chosen = filesToOpen(this, title, settings.folder());
        if (chosen.isEmpty())
            return;
        settings.setFolder(QFileInfo(chosen.front()).absolutePath());
        line->setText(pathLine(chosen));
    });
    m_lines[field.name] = line;
}

void FieldsForm::addInput(const Field& field)
{
    if (field.kind == Kind::Files)
        return addFiles(field);
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

FieldTexts FieldsForm::texts() const
{
    const Values said = values();
    FieldTexts texts;
    for (const Field& field : m_fields)
        texts.push_back({field.name, said.at(field.name) == field.value.trimmed() ? field.value : said.at(field.name)});
    return texts;
}

void FieldsForm::handTo(std::function<void(const Values&, const std::shared_ptr<DraftFile>&)> take)
{
    handOnTo([this, take = std::move(take)](const std::shared_ptr<DraftFile>& draft) { take(values(), draft); });
}

void FieldsForm::share(Shared shared)
{
    m_shared = std::move(shared);
    const auto isTyped = [this](const QString& name) { return m_lines.contains(name) || m_texts.contains(name); };
    bringTogether(texts(),
                  {m_shared->thing, [this] { return texts(); }, m_shared->newer,
                   [this](const QString& name) { return captionOf(name); },
                   [this](const FieldText& said) { return shownValue(said); }, isTyped});
}

QString FieldsForm::captionOf(const QString& name) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field& each) { return each.name == name; });
    return found == m_fields.end() ? name : found->caption;
}

QString FieldsForm::shownValue(const FieldText& said) const
{
    if (m_boxes.contains(said.field))
        return said.text.isEmpty() ? tr("no") : tr("yes");
    const auto choice = m_choices.find(said.field);
    return choice == m_choices.end() ? said.text
                                     : choice->second->itemText(std::max(0, choice->second->findData(said.text)));
}

void FieldsForm::fill(const FieldTexts& texts)
{
    for (const auto& [name, value] : texts) {
        if (const auto line = m_lines.find(name); line != m_lines.end())
            line->second->setText(value);
        else if (const auto text = m_texts.find(name); text != m_texts.end())
            text->second->setPlainText(value);
        else if (const auto choice = m_choices.find(name); choice != m_choices.end())
            choice->second->setCurrentIndex(std::max(0, choice->second->findData(value)));
        else if (const auto box = m_boxes.find(name); box != m_boxes.end())
            box->second->setChecked(value == QLatin1StringView("1"));
    }
}

WorkForm::Work FieldsForm::work()
{
    if (m_shared) {
        return [save = m_shared->save, said = texts(), seen = base()](db::Database& database, const Actor& actor) {
            return save(said, seen, database, actor, newUlid(database.clock().now()));
        };
    }
    return [act = m_act, said = values()](db::Database& database, const Actor& actor) {
        return act(said, database, actor, newUlid(database.clock().now()));
    };
}

} // namespace assay
