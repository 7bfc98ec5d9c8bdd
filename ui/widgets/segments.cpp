// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace assay {

Segments::Segments(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::unit);
    m_buttons->setExclusive(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int place, bool holds) {
        if (holds)
            Q_EMIT currentChanged(place);
    });
}

void Segments::add(const QString& word)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, word);
    button->setCheckable(true);
    const int place = static_cast<int>(m_buttons->buttons().size());
    button->setChecked(place == 0); // Before it is in the group: this is no change.
    m_buttons->addButton(button, place);
    m_row->addWidget(button);
}

int Segments::count() const
{
    return static_cast<int>(m_buttons->buttons().size());
}

int Segments::current() const
{
    return m_buttons->checkedId();
}

void Segments::setCurrent(int place)
{
    if (QAbstractButton* button = m_buttons->button(place))
        button->setChecked(true);
}

} // namespace assay
