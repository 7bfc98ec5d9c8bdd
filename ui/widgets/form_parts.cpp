// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_parts.h"

#include "core/base/text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int editFormWidth = 520;

} // namespace

QVBoxLayout* formLayout(QWidget& form, const QString& title)
{
    form.setAttribute(Qt::WA_DeleteOnClose);
    form.setFixedWidth(editFormWidth);
    form.setFocusPolicy(Qt::StrongFocus);
    form.setAccessibleName(title);
    auto* layout = new QVBoxLayout(&form);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(metrics::inside);
    layout->addWidget(elidedLabel(TextKind::Title, title));
    return layout;
}

void addFormField(QVBoxLayout& layout, const QString& caption, QWidget* field)
{
    layout.addSpacing(metrics::unit);
    QLabel* label = textLabel(TextKind::Caption, caption);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    layout.addWidget(label);
    layout.addWidget(field);
}

void addFieldsBeside(QVBoxLayout& layout, const QString& leftCaption, QWidget* left, const QString& rightCaption,
                     QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    for (const auto& [caption, field] : {std::pair(leftCaption, left), std::pair(rightCaption, right)}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(metrics::inside);
        addFormField(*column, caption, field);
        column->addStretch(); // Captions stand in one line, also beside a higher field.
        row->addLayout(column, 1);
    }
    layout.addLayout(row);
}

QSize fittingSize(const QWidget& form)
{
    const QSize hint = form.sizeHint();
    QSize wanted = hint.expandedTo(form.minimumSize()).boundedTo(form.maximumSize());
    // The hint of a layout is for the width that it names: where the form is wider, its sentences take fewer lines.
    if (const QLayout* inside = form.layout(); inside && inside->hasHeightForWidth() && hint == inside->totalSizeHint())
        wanted.setHeight(std::max(inside->totalHeightForWidth(wanted.width()), form.minimumHeight()));
    return wanted;
}

void fitContent(QWidget& form)
{
    form.layout()->activate();
    form.resize(fittingSize(form));
}

void showThrough(QScrollArea& area)
{
    area.viewport()->setAutoFillBackground(false);
    area.widget()->setAutoFillBackground(false);
}

void addFormButtons(QVBoxLayout& layout, QWidget& form, QPushButton* save)
{
    layout.addSpacing(metrics::inside);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addStretch();
    QPushButton* cancel = pushButton(ButtonKind::Secondary, Text::tr("Cancel"));
    QObject::connect(cancel, &QPushButton::clicked, &form, &QWidget::close);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout.addLayout(buttons);
}

} // namespace assay
