// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/skeleton.h"

#include <QStackedWidget>

class QTimer;

namespace assay {

class InlineError;

/// A view and what stands in its place while it loads, holds nothing or could not be read. One is shown at a time.
class ViewStates final : public QStackedWidget {
    Q_OBJECT

public:
    /// Takes both; shows a skeleton of the given shape first, unless content comes at once.
    ViewStates(QWidget* content, QWidget* empty, Skeleton::Shape shape, QWidget* parent = nullptr);

    /// Content that is there already stays; otherwise the skeleton appears after 150 ms, so that nothing flickers.
    void showLoading();
    void clear(); ///< Another thing will be read: what stands there is not its own.
    void showContent();
    void showEmpty();
    void showError(const Error& error); ///< Its button emits retryAsked().

    /// What a reading came to: its error, or what `fill(value)` makes of it, which says whether there is anything to see.
    template <typename T, typename Fill>
    void showResult(const Result<T>& result, Fill fill)
    {
        if (!result)
            showError(result.error());
        else if (fill(*result))
            showContent();
        else
            showEmpty();
    }

    bool showsContent() const;

Q_SIGNALS:
    void retryAsked();

private:
    void showOnly(QWidget* part);

    QWidget* m_content;
    QWidget* m_empty;
    Skeleton* m_skeleton;
    InlineError* m_error;
    QWidget* m_nothing; ///< Before the skeleton.
    QTimer* m_patience;
};

} // namespace assay
