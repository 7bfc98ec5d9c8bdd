// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// One line of the side bar: an icon and a word; only the icon while the bar is collapsed.
class SideBarItem final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Role, Search };

    SideBarItem(Look look, const QByteArray& id, const QString& title, const QByteArray& icon,
                QWidget* parent = nullptr);

    QByteArray id() const { return m_id; }
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override { return {196, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    Look m_look;
    QByteArray m_id;
    QByteArray m_icon;
    bool m_collapsed = false;
    bool m_reachedByKey = false; ///< Only then the focus is worth a frame.
};

} // namespace assay
