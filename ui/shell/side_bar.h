// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace assay {

class ElidedLabel;
class SideBarItem;

/// The dark bar at the left: the project, the roles, and who is acting. Collapses to its icons.
class SideBar final : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void setProject(const QString& name, const QString& state);
    void setPerson(const QString& name, const QString& role); ///< Empty names hide the place.
    void addRole(const QByteArray& id, const QString& title, const QByteArray& icon);
    void setCurrent(const QByteArray& id);
    void setRolesEnabled(bool enabled);
    void setCollapsed(bool collapsed);
    bool collapsed() const { return m_collapsed; }

Q_SIGNALS:
    void roleChosen(const QByteArray& id);
    void paletteAsked(); ///< The search field was chosen.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeProject();
    QWidget* makePerson();
    ElidedLabel* sideLabel(int pixels, QFont::Weight weight, bool faint);

    QVBoxLayout* m_roles;
    std::vector<SideBarItem*> m_items;
    SideBarItem* m_search;
    ElidedLabel* m_heading;
    ElidedLabel* m_project;
    ElidedLabel* m_state;
    ElidedLabel* m_person;
    ElidedLabel* m_role;
    QWidget* m_avatar;
    QWidget* m_personRow;
    bool m_collapsed = false;
};

} // namespace assay
