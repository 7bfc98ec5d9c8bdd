// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/tag_form.h"

#include "ui/panes/data_scientist/runs_layout.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace assay {
namespace {

constexpr int keyWidth = 150;
constexpr int mostLinesHigh = 6; ///< Before the tags scroll.
const QString houseKeeping = QStringLiteral("mlflow.");

} // namespace

std::vector<CommonTag> commonTags(const RunTable& table, const std::vector<std::size_t>& rows)
{
    std::vector<CommonTag> found;
    for (const QString& key : sortedKeys(table.tagKeys)) {
        if (key.startsWith(houseKeeping))
            continue;
        const FieldReader reader(table, {RunField::Kind::Tag, key});
        const bool any = std::any_of(rows.begin(), rows.end(), [&](std::size_t row) { return reader.text(row); });
        if (!any)
            continue;
        const QString* first = reader.text(rows.front());
        const bool same = first && std::all_of(rows.begin(), rows.end(), [&](std::size_t row) {
                              const QString* text = reader.text(row);
                              return text && *text == *first;
                          });
        found.push_back({key, same ? std::optional(*first) : std::nullopt});
    }
    return found;
}

TagForm::TagForm(const QString& runs, const std::vector<CommonTag>& tags, QWidget* parent)
    : Card(parent)
    , m_key(new QLineEdit)
    , m_value(new QLineEdit)
    , m_save(pushButton(ButtonKind::Primary, tr("Save")))
{
    setObjectName(QStringLiteral("tagForm"));
    auto* layout = formLayout(*this, tr("Tags of %1").arg(runs));
    layout->addWidget(
        wrappedLabel(TextKind::Muted, tr("What you say goes before what the source says, and no import changes it.")));
    if (!tags.empty())
        layout->addWidget(makeLines(tags));
    layout->addSpacing(metrics::unit);
    layout->addWidget(textLabel(TextKind::Caption, tr("One more")));
    auto* more = new QHBoxLayout;
    more->setSpacing(metrics::inside);
    m_key->setObjectName(QStringLiteral("newTagKey"));
    m_key->setAccessibleName(tr("Key of the new tag"));
    m_key->setPlaceholderText(tr("key"));
    m_key->setFixedWidth(keyWidth);
    m_value->setObjectName(QStringLiteral("newTagValue"));
    m_value->setAccessibleName(tr("Value of the new tag"));
    m_value->setPlaceholderText(tr("value"));
    more->addWidget(m_key);
    more->addWidget(m_value, 1);
    layout->addLayout(more);
    addFormButtons(*layout, *this, m_save);
    for (QLineEdit* field : {m_key, m_value}) {
        connect(field, &QLineEdit::textChanged, this, &TagForm::showChanges);
        connect(field, &QLineEdit::returnPressed, this, &TagForm::submit);
    }
    connect(m_save, &QPushButton::clicked, this, &TagForm::submit);
    showChanges();
}

QWidget* TagForm::makeLines(const std::vector<CommonTag>& tags)
{
    auto* lines = new QWidget;
    auto* grid = new QGridLayout(lines);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::inside);
    for (const CommonTag& tag : tags)
        addLine(*grid, tag);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(lines);
    showThrough(*area);
    area->setFixedHeight(std::min<int>(static_cast<int>(tags.size()), mostLinesHigh)
                             * (metrics::control + metrics::inside)
                         - metrics::inside);
    return area;
}

void TagForm::addLine(QGridLayout& grid, const CommonTag& tag)
{
    const int line = static_cast<int>(m_lines.size());
    ElidedLabel* key = elidedLabel(TextKind::Body, tag.key);
    key->setFixedWidth(keyWidth);
    auto* value = new QLineEdit(tag.value.value_or(QString()));
    value->setCursorPosition(0);
    value->setAccessibleName(tag.key);
    if (!tag.value)
        value->setPlaceholderText(tr("several values"));
    QPushButton* remove = iconButton("close", tr("Take the tag %1 away").arg(tag.key));
    grid.addWidget(key, line, 0);
    grid.addWidget(value, line, 1);
    grid.addWidget(remove, line, 2);
    m_lines.push_back({tag, value});
    connect(value, &QLineEdit::textChanged, this, &TagForm::showChanges);
    connect(value, &QLineEdit::returnPressed, this, &TagForm::submit);
    connect(remove, &QPushButton::clicked, this, [this, line] { take(line); });
}

/// The second time brings it back.
void TagForm::take(int line)
{
    Line& taken = m_lines[static_cast<std::size_t>(line)];
    taken.removed = !taken.removed;
    taken.value->setEnabled(!taken.removed);
    taken.value->setPlaceholderText(taken.removed ? tr("is taken away") : tr("several values"));
    taken.value->setText(taken.removed ? QString() : taken.before.value.value_or(QString()));
    showChanges();
}

std::vector<TagChange> TagForm::changes() const
{
    std::vector<TagChange> found;
    for (const Line& line : m_lines) {
        if (line.removed)
            found.push_back({line.before.key, std::nullopt});
        else if (line.before.value ? line.value->text() != *line.before.value : !line.value->text().isEmpty())
            found.push_back({line.before.key, line.value->text()});
    }
    if (const QString key = m_key->text().trimmed(); !key.isEmpty())
        found.push_back({key, m_value->text()});
    return found;
}

void TagForm::showChanges()
{
    m_save->setEnabled(!changes().empty());
}

void TagForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_key->setFocus();
}

void TagForm::submit()
{
    const std::vector<TagChange> made = changes();
    if (made.empty())
        return;
    Q_EMIT saved(made);
    close();
}

} // namespace assay
