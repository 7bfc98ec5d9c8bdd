// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/portfolio/use_case_story.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace assay {

class Banner;
class Card;
struct Session;

/// One view of a use case's page: cards over each other that scroll together. It shows what it is given, says in place what
/// was refused, and tells when it has changed something. GUI thread.
class UseCaseTab : public QScrollArea {
    Q_OBJECT

public:
    /// `anchor` is its word in addresses: assay://PROJECT/use-case/UC-3#framing.
    UseCaseTab(const QString& anchor, const QString& title, QWidget* parent = nullptr);

    const QString& anchor() const { return m_anchor; }
    const QString& title() const { return m_title; }

    virtual void setStory(const UseCaseStory& story) = 0;
    void showError(const Error& error); ///< At its top, and scrolls there.
    void clearError();

Q_SIGNALS:
    void changed(); ///< What the page shows has to be read again.

protected:
    QVBoxLayout& rows() const { return *m_rows; } ///< Where its cards go.

    /// A wide column, and one that stands beside it where there is room and under it where there is none.
    struct Columns {
        QVBoxLayout* wide;
        QVBoxLayout* side;
    };

    Columns addColumns(int sideWidth);
    bool isNarrow() const; ///< The columns stand over each other.
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QString m_anchor;
    QString m_title;
    QVBoxLayout* m_rows;
    Banner* m_banner;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_side = nullptr;
    int m_sideWidth = 0;
};

/// Why nothing at all can be done on a use case's page: the project can only be read, or the story is of the past. Empty where
/// things can.
QString standstillOf(const Session& session, const UseCaseStory& story);

/// A card with a heading, and the layout that its content goes into.
Card* titledCard(const QString& title, QBoxLayout*& content);

} // namespace assay
