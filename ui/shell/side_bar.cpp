// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include "ui/shell/side_bar_item.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/elided_label.h"

#include <QLinearGradient>
#include <QPainter>
#include <QVBoxLayout>

namespace assay {
namespace {

/// The program's sign, or a person's initials, in a small coloured shape.
class Badge final : public QWidget {
public:
    explicit Badge(bool round)
        : m_round(round)
    {
        setFixedSize(28, 28);
    }

    void setWord(const QString& word)
    {
        m_word = word;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient ground(0, 0, width(), height());
        const Palette& light = lightPalette();
        ground.setColorAt(0, m_round ? light.violet : light.accent);
        ground.setColorAt(1, light.violet);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        const double radius = m_round ? 14 : metrics::buttonRadius;
        painter.drawRoundedRect(rect(), radius, radius);
        painter.setPen(Qt::white);
        painter.setFont(uiFont(m_round ? metrics::small : metrics::body, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, m_word);
    }

private:
    bool m_round;
    QString m_word;
};

QString initials(const QString& name)
{
    QString letters;
    for (const QString& part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (letters.size() < 2)
            letters += part.front().toUpper();
    }
    return letters;
}

} // namespace

SideBar::SideBar(QWidget* parent)
    : QWidget(parent)
    , m_roles(new QVBoxLayout)
    , m_search(new SideBarItem(SideBarItem::Look::Search, {}, tr("Search or jump to…"), "search"))
{
    setObjectName(QStringLiteral("sideBar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 12, 10, 12);
    layout->setSpacing(0);
    layout->addWidget(makeProject());
    layout->addSpacing(metrics::between);
    layout->addWidget(m_search);
    layout->addSpacing(metrics::page);
    m_heading = sideLabel(metrics::small, QFont::Normal, true);
    m_heading->setText(tr("ROLES"));
    m_heading->setContentsMargins(10, 0, 0, 0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(10, 0, 0, 6);
    heading->addWidget(m_heading);
    layout->addLayout(heading);
    m_roles->setSpacing(3);
    layout->addLayout(m_roles);
    layout->addStretch();
    layout->addWidget(makePerson());
    setFixedWidth(metrics::sideBar);
    connect(m_search, &QAbstractButton::clicked, this, &SideBar::paletteAsked);
}

ElidedLabel* SideBar::sideLabel(int pixels, QFont::Weight weight, bool faint)
{
    auto* label = new ElidedLabel(uiFont(pixels, weight), QPalette::WindowText);
    label->setColor(faint ? lightPalette().sideFaint : QColor(Qt::white));
    return label;
}

QWidget* SideBar::makeProject()
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(9);
    auto* sign = new Badge(false);
    sign->setWord(QStringLiteral("A"));
    row->addWidget(sign);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_project = sideLabel(metrics::body, QFont::DemiBold, false));
    words->addWidget(m_state = sideLabel(metrics::small, QFont::Normal, true));
    row->addLayout(words, 1);
    return place;
}

QWidget* SideBar::makePerson()
{
    m_personRow = new QWidget;
    auto* row = new QHBoxLayout(m_personRow);
    row->setContentsMargins(4, 10, 0, 0);
    row->setSpacing(9);
    row->addWidget(m_avatar = new Badge(true));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_person = sideLabel(metrics::body, QFont::DemiBold, false));
    words->addWidget(m_role = sideLabel(metrics::small, QFont::Normal, true));
    row->addLayout(words, 1);
    m_personRow->hide();
    return m_personRow;
}

void SideBar::setProject(const QString& name, const QString& state)
{
    m_project->setText(name);
    m_state->setText(state);
}

void SideBar::setPerson(const QString& name, const QString& role)
{
    m_person->setText(name);
    m_role->setText(role);
    static_cast<Badge*>(m_avatar)->setWord(initials(name));
    m_personRow->setVisible(!name.isEmpty());
    update();
}

void SideBar::addRole(const QByteArray& id, const QString& title, const QByteArray& icon)
{
    auto* item = new SideBarItem(SideBarItem::Look::Role, id, title, icon);
    item->setObjectName(QStringLiteral("role-%1").arg(QLatin1String(id)));
    m_roles->addWidget(item);
    m_items.push_back(item);
    connect(item, &QAbstractButton::clicked, this, [this, id] { Q_EMIT roleChosen(id); });
}

void SideBar::setCurrent(const QByteArray& id)
{
    for (SideBarItem* item : m_items)
        item->setChecked(item->id() == id);
}

void SideBar::setRolesEnabled(bool enabled)
{
    for (SideBarItem* item : m_items)
        item->setEnabled(enabled);
}

void SideBar::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? metrics::sideBarCollapsed : metrics::sideBar);
    for (ElidedLabel* label : {m_heading, m_project, m_state, m_person, m_role})
        label->setVisible(!collapsed);
    m_search->setCollapsed(collapsed);
    for (SideBarItem* item : m_items)
        item->setCollapsed(collapsed);
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    painter.fillRect(rect(), colors.sideGround);
    if (m_personRow->isVisible())
        painter.fillRect(10, m_personRow->y(), width() - 20, 1, blended(colors.sideFaint, colors.sideGround, 0.25));
}

} // namespace assay
