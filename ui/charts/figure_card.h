// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace assay {

class ChartFailure;
class ChartSkeleton;
class ColorDot;
class ElidedLabel;

/// A card with a name, a figure, and a footer that says what of it is shown. It can be saved, copied and enlarged.
class FigureCard : public Card {
    Q_OBJECT

public:
    /// `figure` is taken. `csvWords` is the menu's line for saving as CSV, which depends on what a row stands for; where it is
    /// empty there is nothing to save so.
    FigureCard(const QString& title, QWidget* figure, const QString& csvWords, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    QString note() const;
    QString footer() const;
    void showLoading(); ///< Until a figure or a failure comes; a figure that is shown already stays.
    void showFailure(const QString& sentence, bool canRetry = true); ///< Why there is no figure.
    virtual void setEnlarged(bool enlarged);

    /// With its heading and its footer around a figure that is so high, for figures that end with their rows.
    int heightAround(int figure) const;

    QSize sizeHint() const override { return {360, 252}; }

Q_SIGNALS:
    void exportAsked(assay::ExportFormat format);
    void enlargeAsked();
    void retryAsked(); ///< After a failure.

protected:
    /// A line of the menu and what it saves.
    using Saving = std::pair<QString, ExportFormat>;

    /// The same with several tables to save, and a heading of the caller's, such as one that can be dragged; it is taken.
    FigureCard(const QString& title, QWidget* figure, const std::vector<Saving>& tables, QWidget* heading,
               QWidget* parent);

    QMenu& menu() { return *m_menu; }
    void addHeadingButton(QPushButton* button); ///< At the left of those that every card has; taken.
    void tellEnlarged(bool enlarged, const QString& name, const QString& tip);
    bool hasFigure() const { return m_hasFigure; }
    void showFigure();                                      ///< It has something to show now.
    void setNote(const QString& note, int colorIndex = -1); ///< Beside the name, behind a dot of a run's colour.
    void setFooter(const QString& sentence);

private:
    void fillHeading(QWidget& heading);
    QPushButton* makeMenu(const std::vector<Saving>& tables);
    void showOnly(QWidget* part);

    QString m_title;
    ElidedLabel* m_name;
    ColorDot* m_dot;
    ElidedLabel* m_note;
    ElidedLabel* m_footer;
    QWidget* m_figure;
    ChartSkeleton* m_skeleton;
    ChartFailure* m_failure;
    QHBoxLayout* m_heading = nullptr;
    QPushButton* m_enlarge;
    QMenu* m_menu = nullptr;
    bool m_hasFigure = false;
    bool m_triesAgain = false; ///< The person pressed the button that is gone while it reads.
};

} // namespace assay
