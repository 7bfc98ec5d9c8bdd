// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace assay::metrics {

enum class GroupCentre { Mean, Median };

/// What is drawn around the centre of a group.
enum class GroupBand {
    None,
    Deviation,     ///< Mean ± the sample's standard deviation.
    StandardError, ///< Mean ± that / sqrt(n).
    Confidence95,  ///< Mean ± Student's t interval for the mean.
    Extremes,
    Quartiles,   ///< From the 25th to the 75th percentile.
    Percentiles, ///< From the 5th to the 95th.
};

struct GroupKind {
    GroupCentre centre = GroupCentre::Mean;
    GroupBand band = GroupBand::Deviation;

    bool operator==(const GroupKind&) const = default;
};

/// One series of a group; both of one length, in logging order.
struct GroupMember {
    std::span<const double> x;
    std::span<const double> y;
};

/// A group of series, x by x.
struct GroupCurve {
    std::vector<double> x; ///< Every x at which a member has a finite value, ascending, each once.
    std::vector<double> centre;
    std::vector<double> low; ///< Of the band; NaN where it is not defined, as a deviation of one value is.
    std::vector<double> high;
    std::vector<int> members; ///< How many have a finite value there.
};

/// Summarises a group at each x. Nothing is interpolated: a member counts only where it has a value, and `members` says
/// how many do. Of several values of a member at one x the last one logged counts; values that are not finite do not.
/// Percentiles lie between values as numpy's default has them.
GroupCurve groupCurve(std::span<const GroupMember> members, GroupKind kind);

} // namespace assay::metrics
