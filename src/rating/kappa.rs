//! Cohen's kappa: how far two raters agree, beyond what chance would have them agree.

/// How much it counts that two raters differ, by how far apart their categories are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// Every difference counts the same: for categories in no order (Cohen 1960, "A coefficient of agreement for nominal
    /// scales", Educational and Psychological Measurement 20).
    None,
    /// By how many steps they are apart.
    Linear,
    /// By the square of the steps, so that two steps count four times as much as one (Cohen 1968, "Weighted kappa:
    /// nominal scale agreement with provision for scaled disagreement or partial credit", Psychological Bulletin 70).
    Quadratic,
}

/// How often one rater chose each of `N` categories where the other chose each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing<const N: usize> {
    /// By the category of the one, then of the other.
    pub counts: [[u64; N]; N],
}

impl<const N: usize> Default for Crossing<N> {
    fn default() -> Self {
        Self { counts: [[0; N]; N] }
    }
}

impl<const N: usize> Crossing<N> {
    /// Counts one thing that both have rated. Categories count from 0; one that is not there is left out.
    pub fn count(&mut self, one: usize, other: usize) {
        self.count_many(one, other, 1);
    }

    /// Counts several things that both have rated the same way.
    pub fn count_many(&mut self, one: usize, other: usize, things: u64) {
        if let Some(count) = self.counts.get_mut(one).and_then(|row| row.get_mut(other)) {
            *count += things;
        }
    }

    /// How many things both have rated.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.counts.iter().flatten().sum()
    }

    /// On how many both chose the same.
    #[must_use]
    pub fn same(&self) -> u64 {
        (0..N).map(|category| self.counts[category][category]).sum()
    }

    /// How often the one chose a category, and how often the other did.
    #[must_use]
    pub fn chosen(&self, category: usize) -> (u64, u64) {
        (self.counts[category].iter().sum(), self.counts.iter().map(|row| row[category]).sum())
    }

    /// The coefficient: 1 where they always agree, 0 where they agree as often as by chance, and less below that. None
    /// where chance leaves nothing to disagree about: both chose one and the same category for all.
    #[must_use]
    pub fn kappa(&self, weights: Weights) -> Option<f64> {
        let (mut observed, mut expected) = (0_u128, 0_u128);
        for one in 0..N {
            for other in 0..N {
                let steps = one.abs_diff(other) as u128;
                let weight = match weights {
                    Weights::None => u128::from(steps > 0),
                    Weights::Linear => steps,
                    Weights::Quadratic => steps * steps,
                };
                observed += weight * u128::from(self.counts[one][other]) * u128::from(self.total());
                expected += weight * u128::from(self.chosen(one).0) * u128::from(self.chosen(other).1);
            }
        }
        (expected > 0).then(|| 1.0 - observed as f64 / expected as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(kappa: Option<f64>, wanted: f64) {
        assert!((kappa.unwrap() - wanted).abs() < 1e-12, "{kappa:?} is not {wanted}");
    }

    #[test]
    fn two_categories_by_hand() {
        // They agree on 20 + 15 of 50; by chance on (25 × 30 + 25 × 20) / 50 = 25. (35 − 25) / (50 − 25) = 0.4.
        let crossing = Crossing { counts: [[20, 5], [10, 15]] };
        near(crossing.kappa(Weights::None), 0.4);
        near(crossing.kappa(Weights::Quadratic), 0.4);
        assert_eq!((crossing.total(), crossing.same(), crossing.chosen(0)), (50, 35, (25, 30)));
    }

    #[test]
    fn weights_by_hand() {
        // Of 10, seven agree and three are one step apart. Rows 4, 3, 3; columns 3, 4, 3. By chance one step apart:
        // (4×4 + 3×3 + 3×3 + 3×4) / 10 = 4.6; two steps: (4×3 + 3×3) / 10 = 2.1.
        let crossing = Crossing { counts: [[3, 1, 0], [0, 2, 1], [0, 1, 2]] };
        near(crossing.kappa(Weights::None), 1.0 - 3.0 / 6.7);
        near(crossing.kappa(Weights::Linear), 1.0 - 3.0 / (4.6 + 2.0 * 2.1));
        near(crossing.kappa(Weights::Quadratic), 1.0 - 3.0 / (4.6 + 4.0 * 2.1));
        let apart = Crossing { counts: [[3, 0, 1], [0, 3, 0], [0, 1, 2]] };
        // One is one step apart and one is two, which count 1 and 4. Rows 4, 3, 3; columns 3, 4, 3, as before.
        near(apart.kappa(Weights::Quadratic), 1.0 - 5.0 / (4.6 + 4.0 * 2.1));
    }

    #[test]
    fn perfect_opposite_and_nothing_to_disagree_about() {
        near(Crossing { counts: [[5, 0], [0, 5]] }.kappa(Weights::Quadratic), 1.0);
        near(Crossing { counts: [[0, 5], [5, 0]] }.kappa(Weights::Quadratic), -1.0);
        assert_eq!(Crossing { counts: [[5, 0], [0, 0]] }.kappa(Weights::None), None);
        assert_eq!(Crossing::<4>::default().kappa(Weights::Linear), None);
    }

    #[test]
    fn what_is_no_category_is_left_out() {
        let mut crossing = Crossing::<2>::default();
        crossing.count(0, 1);
        crossing.count(2, 0);
        assert_eq!(crossing.total(), 1);
    }
}
